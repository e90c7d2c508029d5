// Stores which entities articles mention, and where.
// Parameters: rows [{article, entity, properties}]
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
CREATE (a)-[m:MENTIONS]->(e)
SET m = row.properties, m.latest = e.id + '|' + a.latest
