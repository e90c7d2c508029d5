// Remembers that a merge was undone.
// Parameters: id, by, at
// Columns: none
MATCH (m:Merge {id: $id})
SET m.undoneBy = $by, m.undoneAt = $at
