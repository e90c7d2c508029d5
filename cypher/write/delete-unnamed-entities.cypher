// Deletes those of these entities that no article mentions and no relation needs any more.
// Parameters: ids
// Columns: none
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)--() }
DELETE e
