// Joins of people whom an article names side by side, as two.
// Parameters: rows [[ids that an article names, before any merge]]
// Columns: merge (its properties)
UNWIND $rows AS ids
UNWIND ids AS id
MATCH (x:Redirect {id: id})
MATCH (m:Join {keep: x.into})
WHERE id IN m.absorbed AND any(other IN ids WHERE other <> id AND (other = m.keep OR other IN m.absorbed))
WITH DISTINCT m
RETURN m {.*} AS merge
ORDER BY m.id
