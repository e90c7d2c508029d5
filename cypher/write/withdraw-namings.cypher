// Forgets which entities these articles name under ids that were merged away.
// Parameters: ids
// Columns: none
UNWIND $ids AS id
MATCH (:Article {id: id})-[n:NAMED]->(:Redirect)
DELETE n
