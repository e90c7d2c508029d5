// Which of these people are two: an editor said so of them or of what was merged into them, an article mentions both, or
// each is mentioned by more articles than may be stored again.
// Parameters: rows [{a, b}] by the ids that they have after any merge, most
// Columns: a, b
UNWIND $rows AS row
CALL (row) {
  RETURN row.a AS one
  UNION
  MATCH (x:Redirect {to: row.a})
  RETURN x.id AS one
}
CALL (row) {
  RETURN row.b AS other
  UNION
  MATCH (x:Redirect {to: row.b})
  RETURN x.id AS other
}
WITH row, collect(CASE WHEN one < other THEN one + '|' + other ELSE other + '|' + one END) AS pairs
OPTIONAL MATCH (p:Person {id: row.a})
OPTIONAL MATCH (q:Person {id: row.b})
WITH row, pairs, CASE WHEN p.mentionCount <= q.mentionCount THEN p ELSE q END AS fewer,
     CASE WHEN p.mentionCount <= q.mentionCount THEN q ELSE p END AS more
CALL (pairs, fewer, more) {
  UNWIND pairs AS pair
  MATCH (d:Distinct {id: pair})
  RETURN true AS apart
  UNION
  UNWIND [fewer.mentionCount > $most] AS many
  WITH many
  WHERE many
  RETURN true AS apart
  UNION
  MATCH (fewer)<-[:MENTIONS]-(a:Article)
  WHERE fewer.mentionCount <= $most AND EXISTS { (a)-[:MENTIONS]->(more) }
  RETURN true AS apart
}
RETURN DISTINCT row.a AS a, row.b AS b
