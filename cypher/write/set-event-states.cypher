// Sets what events are over all their reports.
// Parameters: rows [{id, properties}]
// Columns: none
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
SET e += row.properties
