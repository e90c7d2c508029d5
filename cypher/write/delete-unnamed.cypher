// Deletes those of these entities and series that no article mentions and no relation needs any more; the authority's stay.
// What is only supposed of an entity does not keep it.
// Parameters: ids
// Columns: none
UNWIND $ids AS id
MATCH (n:Entity|EventSeries {id: id})
WHERE NOT EXISTS { MATCH (n)-[r]-() WHERE type(r) <> 'MAY_BE' } AND NOT coalesce(n.known, false)
DETACH DELETE n
