// The names of entities: those given by the authority, then those that articles were seen to use.
// Parameters: ids
// Columns: id, known, names, languages, counts (parallel to the last of the names: how many articles use each),
//   called, calledLanguages, calledCounts (whole names, and how many articles give each)
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, coalesce(e.known, false) AS known, e.names AS names, e.nameLanguages AS languages, e.nameCounts AS counts,
       e.called AS called, e.calledLanguages AS calledLanguages, e.calledCounts AS calledCounts
