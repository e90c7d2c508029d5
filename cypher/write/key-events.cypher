// Gives events the number that a report names within their series.
// Parameters: rows [{id, key, ordinal}]
// Columns: none
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
WHERE e.key IS NULL
SET e.key = row.key, e.ordinal = row.ordinal
