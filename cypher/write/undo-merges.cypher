// Remembers that merges were undone.
// Parameters: rows [{id, by, at}]
// Columns: none
UNWIND $rows AS row
MATCH (m:Merge {id: row.id})
SET m.undoneBy = row.by, m.undoneAt = row.at
REMOVE m:Join
