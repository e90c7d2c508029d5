// All that leads to these ids.
// Parameters: ids
// Columns: id, into
UNWIND $ids AS id
MATCH (x:Redirect {to: id})
RETURN x.id AS id, x.into AS into
