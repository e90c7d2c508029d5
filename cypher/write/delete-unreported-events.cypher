// Deletes those of these events that no article reports any more, and the meetings that they made.
// Parameters: ids
// Columns: gone (their ids)
UNWIND $ids AS id
MATCH (e:Event {id: id})
WHERE NOT EXISTS { (:Article)-[:REPORTS]->(e) }
CALL (id) {
  MATCH ()-[m:MET {event: id}]->()
  DELETE m
}
DETACH DELETE e
RETURN id AS gone
