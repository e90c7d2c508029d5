// Sets the names of entities.
// Parameters: rows [{id, name (null to leave it), names, languages, counts, called, calledLanguages, calledCounts, keys}]
// Columns: none
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.name = coalesce(row.name, e.name), e.names = row.names, e.nameLanguages = row.languages, e.nameCounts = row.counts,
    e.called = row.called, e.calledLanguages = row.calledLanguages, e.calledCounts = row.calledCounts, e.keys = row.keys
