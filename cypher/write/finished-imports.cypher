// How many imports were gone through to their end, by whichever process.
// Parameters: none
// Columns: finished
MATCH (i:Import)
RETURN coalesce(sum(i.finished), 0) AS finished
