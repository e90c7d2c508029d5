// How far an import of a file has come; told to it as it goes on.
// Parameters: file, line (-1 to ask only, 0 when it is through)
// Columns: line (0 when it has not begun)
MERGE (i:Import {id: $file})
SET i.line = CASE WHEN $line < 0 THEN coalesce(i.line, 0) ELSE $line END,
    i.finished = coalesce(i.finished, 0) + CASE WHEN $line = 0 THEN 1 ELSE 0 END
RETURN i.line AS line
