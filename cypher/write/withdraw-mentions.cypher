// Takes away what articles mention, and tells which entities lose by it.
// Parameters: ids
// Columns: entity
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[m:MENTIONS]->(e:Entity)
WITH m, e
ORDER BY e.id
SET e.mentionCount = e.mentionCount - 1
DELETE m
RETURN DISTINCT e.id AS entity
