// Makes events that no earlier report told of; their state follows from their reports.
// Parameters: rows [{id, type}]
// Columns: none
UNWIND $rows AS row
MERGE (e:Event {id: row.id})
ON CREATE SET e.type = row.type
