// Remembers what events became whose reports now all tell of others.
// Parameters: rows [{id, into, to}]
// Columns: none
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { (:Event {id: row.id}) }
MERGE (x:Redirect {id: row.id})
ON CREATE SET x.into = row.into, x.to = row.to, x.merged = false
WITH row
MATCH (other:Redirect {to: row.id})
SET other.to = row.to
