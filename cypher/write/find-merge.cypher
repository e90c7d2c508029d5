// A merge.
// Parameters: id
// Columns: merge (its properties)
MATCH (m:Merge {id: $id})
RETURN m {.*} AS merge
