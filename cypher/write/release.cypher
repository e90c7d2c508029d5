// Lets what was merged away stand for itself again, and what had become of it lead there. An event's key is told by its
// reports, and another one may bear it by now.
// Parameters: ids
// Columns: none
UNWIND $ids AS id
MATCH (n:Redirect {id: id})
REMOVE n.key
SET n:$(n.labels)
REMOVE n:Redirect, n.labels, n.into, n.to, n.merged
