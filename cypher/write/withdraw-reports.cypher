// Takes away what articles report, and tells which events lose by it.
// Parameters: ids
// Columns: event
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[r:REPORTS]->(e:Event)
WITH r, e.id AS event
DELETE r
RETURN DISTINCT event
