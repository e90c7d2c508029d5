// All that these articles report.
// Parameters: ids
// Columns: event, leads, report
UNWIND $ids AS id
MATCH (:Article {id: id})-[r:REPORTS]->(:Event)
RETURN r.event AS event, r.leads AS leads, r {.*} AS report
