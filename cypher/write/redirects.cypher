// What these ids became, where they were merged away.
// Parameters: ids
// Columns: id, to
UNWIND $ids AS id
MATCH (x:Redirect {id: id})
RETURN x.id AS id, x.to AS to
