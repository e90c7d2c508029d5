// Adds keys by which people are looked up.
// Parameters: rows [{id, blocks}]
// Columns: none
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p.blocks = coalesce(p.blocks, []) + [block IN row.blocks WHERE NOT block IN coalesce(p.blocks, [])]
