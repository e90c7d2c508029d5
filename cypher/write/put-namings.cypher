// Remembers which articles name entities under ids that were merged away.
// Parameters: rows [{article, id}]
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (x:Redirect {id: row.id})
MERGE (a)-[:NAMED]->(x)
