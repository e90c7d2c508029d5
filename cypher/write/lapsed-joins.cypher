// Joins of these people, and of what was merged into them, of which a spelling that showed them is no longer observed.
// Whom nothing names may have been deleted in this very transaction.
// Parameters: ids
// Columns: merge (its properties)
UNWIND $ids AS id
CALL (id) {
  RETURN id AS keep
  UNION
  MATCH (x:Redirect {to: id})
  RETURN x.id AS keep
}
MATCH (m:Join {keep: keep})
WITH DISTINCT m
OPTIONAL MATCH (x:Redirect {id: m.keep})
OPTIONAL MATCH (p:Person {id: coalesce(x.to, m.keep)})
WHERE EXISTS { (p)--() }
WITH m, coalesce(p.names, []) + coalesce(p.called, []) + CASE WHEN p.known THEN [p.name] ELSE [] END AS observed
WHERE any(spelling IN m.spellings WHERE NOT spelling IN observed)
RETURN m {.*} AS merge
ORDER BY m.id
