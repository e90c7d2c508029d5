// How far an import of a file has come; told to it as it goes on.
// Parameters: file, line (-1 to ask only)
// Columns: line (0 when it has not begun)
MERGE (i:Import {id: $file})
SET i.line = CASE WHEN $line < 0 THEN coalesce(i.line, 0) ELSE $line END
RETURN i.line AS line
