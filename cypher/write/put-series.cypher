// Stores series of events.
// Parameters: rows [{id, name, names, nameLanguages, keys}]
// Columns: none
UNWIND $rows AS row
MERGE (s:EventSeries {id: row.id})
ON CREATE SET s.name = row.name, s.names = row.names, s.nameLanguages = row.nameLanguages, s.keys = row.keys
