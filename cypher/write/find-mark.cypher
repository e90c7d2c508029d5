// The mark of a transaction, where it was committed.
// Parameters: mark
// Columns: id
MATCH (m:Mark {id: $mark})
RETURN m.id AS id
