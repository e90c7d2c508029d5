// Stores the sentences that state relations.
// Parameters: rows [{article, properties}]
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (v:Evidence {id: row.properties.id})
ON CREATE SET v = row.properties
MERGE (a)-[:STATES]->(v)
