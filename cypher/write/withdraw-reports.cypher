// Takes away what articles report, and tells which events lose by it, and how each report stood.
// Parameters: ids
// Columns: told (the event as readers see it), event, leads, report
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[r:REPORTS]->(e:Event)
WITH r, e.id AS told, r {.*} AS report
DELETE r
RETURN told, report.event AS event, report.leads AS leads, report
