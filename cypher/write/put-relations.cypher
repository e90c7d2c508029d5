// Makes the relations that evidence speaks for, where they are not there yet.
// Parameters: rows [{source, type, target}]
// Columns: none
UNWIND $rows AS row
MATCH (a:Entity|Event {id: row.source})
MATCH (b:Entity|Event|EventSeries {id: row.target})
MERGE (a)-[r:$(row.type)]->(b)
ON CREATE SET r.support = 0
