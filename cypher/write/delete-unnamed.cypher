// Deletes those of these entities and series that no article mentions and no relation needs any more; the authority's stay.
// Parameters: ids
// Columns: none
UNWIND $ids AS id
MATCH (n:Entity|EventSeries {id: id})
WHERE NOT EXISTS { (n)--() } AND NOT coalesce(n.known, false)
DELETE n
