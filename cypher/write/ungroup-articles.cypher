// Takes articles out of their groups of copies, and tells which groups lose by it.
// Parameters: ids
// Columns: group
UNWIND $ids AS id
MATCH (a:Article {id: id})
WITH a, a.textGroup AS group
WHERE group IS NOT NULL
REMOVE a.textGroup
RETURN DISTINCT group
