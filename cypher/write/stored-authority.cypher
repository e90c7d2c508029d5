// Which edition of the authority the graph holds; told to it when a new one is put there.
// Parameters: digest (empty to ask only)
// Columns: digest (null when none is there)
MERGE (a:Authority {id: 'authority'})
SET a.digest = CASE $digest WHEN '' THEN a.digest ELSE $digest END
RETURN a.digest AS digest
