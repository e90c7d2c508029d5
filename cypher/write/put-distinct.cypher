// Remembers that an editor said that two are distinct; what was said first stays.
// Parameters: distinct (its properties: id, a, b, reason, by, at, and of events one, other, from, to, keys, near)
// Columns: none
MERGE (d:Distinct {id: $distinct.id})
ON CREATE SET d = $distinct
