// Remembers a merge.
// Parameters: merge (its properties: id, keep, absorbed, reason, by, at)
// Columns: none
CREATE (m:Merge)
SET m = $merge
