// Turns an article into a retracted one: out of every answer, but remembered, so that it is refused from then on.
// Parameters: id, reason, at
// Columns: id
MATCH (a:Article {id: $id})
OPTIONAL MATCH (a)-[published:PUBLISHED_BY]->(s:Source)
DELETE published
REMOVE a:Article
SET a:Retracted, a.retractedReason = $reason, a.retractedAt = $at, a.sourceName = s.name, a.sourceUrl = s.url
WITH a, s
CALL (s) {
  WITH s
  WHERE s IS NOT NULL AND NOT EXISTS { (:Article)-[:PUBLISHED_BY]->(s) }
  DELETE s
}
RETURN a.id AS id
