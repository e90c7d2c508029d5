// Adds names that articles were seen to use for entities that the authority does not know.
// Parameters: rows [{id, value, language, keys}]
// Columns: none
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE NOT row.value IN e.names
SET e.names = e.names + row.value,
    e.nameLanguages = e.nameLanguages + row.language,
    e.keys = e.keys + [key IN row.keys WHERE NOT key IN e.keys]
