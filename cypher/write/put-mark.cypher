// Leaves the mark of a transaction, and deletes those older than any retry.
// Parameters: mark
// Columns: none
CREATE (:Mark {id: $mark, at: datetime()})
WITH 1 AS marked
MATCH (old:Mark)
WHERE old.at < datetime() - duration('PT10M')
DELETE old
