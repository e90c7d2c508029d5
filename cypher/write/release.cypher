// Lets what was merged away stand for itself again, and what had become of it lead there.
// Parameters: ids
// Columns: none
UNWIND $ids AS id
MATCH (n:Redirect {id: id})
SET n:$(n.labels)
REMOVE n:Redirect, n.labels, n.into, n.to, n.merged
