// Sets where ids lead in the end.
// Parameters: rows [{id, to}]
// Columns: none
UNWIND $rows AS row
MATCH (x:Redirect {id: row.id})
SET x.to = row.to
