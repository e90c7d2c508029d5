// Lets ids lead to what they were merged into; the nodes are kept aside as they are, without what was derived from them.
// Parameters: rows [{id, into, to}]
// Columns: none
UNWIND $rows AS row
CALL (row) {
  MATCH ()-[m:MET {event: row.id}]->()
  DELETE m
}
MATCH (n:Entity|Event {id: row.id})
SET n.labels = labels(n), n.into = row.into, n.to = row.to, n.merged = true
SET n:Redirect
REMOVE n:Entity:Person:Country:Place:Organization:Event
WITH row
MATCH (x:Redirect {to: row.id})
SET x.to = row.to
