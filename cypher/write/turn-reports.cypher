// Lets reports lead their events, or no longer.
// Parameters: rows [{article, id, leads, leadBlock (null unless it leads and has a day)}]
// Columns: none
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[r:REPORTS]->(:Event)
WHERE r.id = row.id
SET r.leads = row.leads, r.leadBlock = row.leadBlock
