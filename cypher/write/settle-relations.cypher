// Sets how sure relations are over their strongest evidence, and takes away those that have none left.
// Noisy-or over at most five: 1 - product of (1 - confidence). Of copies one counts.
// What has no day keeps its place among what hangs on its target by what bears it out.
// Parameters: rows [{source, type, target, relation, gained}] where gained is how many more articles support it
// Columns: none
UNWIND $rows AS row
MATCH (a:Entity|Event {id: row.source})
MATCH (b:Entity|Event|EventSeries {id: row.target})
MATCH (a)-[r:$(row.type)]->(b)
CALL (row) {
  MATCH (v:Evidence)
  WHERE v.relation = row.relation AND v.weight >= 0
  WITH v
  ORDER BY v.relation DESC, v.weight DESC, v.id DESC
  LIMIT 5
  RETURN collect(v) AS strongest
}
FOREACH (gone IN CASE WHEN strongest = [] THEN [r] ELSE [] END | DELETE gone)
FOREACH (kept IN CASE WHEN strongest = [] THEN [] ELSE [r] END |
  SET kept.confidence = round(1 - reduce(wrong = 1.0, v IN strongest | wrong * (1 - v.weight)), 4),
      kept.support = kept.support + row.gained,
      kept.position = head([v IN strongest WHERE v.position IS NOT NULL | v.position]),
      kept.from = head([v IN strongest WHERE v.from IS NOT NULL | v.from]),
      kept.to = head([v IN strongest WHERE v.to IS NOT NULL | v.to])
  SET kept.most = CASE WHEN row.type IN ['REPRESENTS', 'HOLDS_POSITION', 'LOCATED_IN']
        THEN row.target + '|' + right('000000000' + toString(kept.support), 9) + '|' + row.source END)
