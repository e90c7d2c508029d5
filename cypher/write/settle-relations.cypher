// Sets how sure relations are over their strongest evidence, and takes away those that have none left.
// Noisy-or over at most five: 1 - product of (1 - confidence).
// Parameters: rows [{source, type, target, relation, lost}] where lost is how many articles support it no more
// Columns: none
UNWIND $rows AS row
MATCH (a:Entity|Event {id: row.source})
MATCH (b:Entity|Event|EventSeries {id: row.target})
MATCH (a)-[r:$(row.type)]->(b)
CALL (row) {
  MATCH (v:Evidence)
  WHERE v.relation = row.relation AND v.confidence >= 0
  WITH v.confidence AS confidence
  ORDER BY confidence DESC
  LIMIT 5
  RETURN collect(confidence) AS strongest
}
FOREACH (gone IN CASE WHEN strongest = [] THEN [r] ELSE [] END | DELETE gone)
FOREACH (kept IN CASE WHEN strongest = [] THEN [] ELSE [r] END |
  SET kept.confidence = round(1 - reduce(wrong = 1.0, confidence IN strongest | wrong * (1 - confidence)), 4),
      kept.support = kept.support - row.lost)
