// Stores relations that gain evidence.
// Parameters: rows [{source, type, target, properties, articles}]
// Columns: none
UNWIND $rows AS row
MATCH (a:Entity|Event {id: row.source})
MATCH (b:Entity|Event|EventSeries {id: row.target})
MERGE (a)-[r:$(row.type)]->(b)
ON CREATE SET r.support = 0
SET r += row.properties, r.support = r.support + row.articles
