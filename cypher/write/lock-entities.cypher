// Locks the entities that a batch names, always in the order of their ids, and counts the articles that come to name them.
// An entity that is not there yet is made; two writers of one entity wait for each other here.
// Parameters: rows [{id, label, properties, articles}] sorted by id
// Columns: none
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e:$(row.label), e += row.properties, e.mentionCount = 0
SET e.mentionCount = e.mentionCount + row.articles
