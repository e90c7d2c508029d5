// Stores what articles report of events: each one's own claim with its evidence.
// Parameters: rows [{article, event, properties}]
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Event {id: row.event})
CREATE (a)-[r:REPORTS]->(e)
SET r = row.properties, r.earliest = e.id + '|' + a.earliest
