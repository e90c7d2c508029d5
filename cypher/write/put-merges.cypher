// Remembers merges; those that spellings showed to Entente itself are joins as long as they hold.
// Parameters: rows [{id, keep, absorbed, reason, by, at, spellings (null where an editor said it)}]
// Columns: none
UNWIND $rows AS row
CREATE (m:Merge)
SET m = row
FOREACH (shown IN CASE WHEN row.spellings IS NULL THEN [] ELSE [true] END | SET m:Join)
