// Remembers that an editor said that two are distinct.
// Parameters: a, b, reason, by, at
// Columns: none
MATCH (a:Entity|Event {id: $a})
MATCH (b:Entity|Event {id: $b})
MERGE (a)-[d:DISTINCT_FROM]-(b)
ON CREATE SET d.reason = $reason, d.by = $by, d.at = $at
