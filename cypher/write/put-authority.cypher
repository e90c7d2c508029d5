// Puts the entities of the authority into the graph, and brings the names of those that are there up to date.
// Parameters: rows [{id, label, properties}]
// Columns: none
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e:$(row.label), e.mentionCount = 0
SET e += row.properties
