// Forgets that these events became others, where no editor said so: they are told of again.
// Parameters: ids
// Columns: none
UNWIND $ids AS id
MATCH (x:Redirect {id: id, merged: false})
DELETE x
