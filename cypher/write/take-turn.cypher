// Lets one writer after the other: until its transaction ends, all others wait here.
// Parameters: writer
// Columns: none
MERGE (t:Turn {id: $writer})
SET t.taken = true
