// Adds keys by which people are looked up, those too who were merged into others.
// Parameters: rows [{id, blocks}]
// Columns: none
UNWIND $rows AS row
MATCH (p:Person|Redirect {id: row.id})
SET p.blocks = coalesce(p.blocks, []) + [block IN row.blocks WHERE NOT block IN coalesce(p.blocks, [])]
