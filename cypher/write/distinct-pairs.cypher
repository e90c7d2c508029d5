// Whom an editor said to be distinct, among these and what was merged into them.
// Parameters: ids
// Columns: a, b
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
  UNION
  MATCH (n:Event {id: id})
  RETURN n
  UNION
  MATCH (n:Redirect {to: id})
  RETURN n
}
MATCH (n)-[:DISTINCT_FROM]-(m)
WITH id, n, m, CASE WHEN m:Redirect THEN m.to ELSE m.id END AS other
WHERE other IN $ids AND other <> id
RETURN DISTINCT n.id AS a, m.id AS b
ORDER BY a, b
