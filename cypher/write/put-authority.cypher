// Puts the entities of the authority into the graph, and brings the names of those that are there up to date; names that
// articles were seen to use stay behind them, and what was merged away stays away.
// Parameters: rows [{id, label, properties}]
// Columns: none
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { (:Redirect {id: row.id}) }
MERGE (e:Entity {id: row.id})
ON CREATE SET e:$(row.label), e.mentionCount = 0
WITH e, row, CASE WHEN e.nameCounts IS NULL THEN 0 ELSE size(e.nameCounts) END AS used
WITH e, row, CASE used WHEN 0 THEN [] ELSE e.names[-used..] END AS names,
     CASE used WHEN 0 THEN [] ELSE e.nameLanguages[-used..] END AS languages, CASE used WHEN 0 THEN [] ELSE e.keys END AS keys
SET e += row.properties
SET e.names = e.names + names, e.nameLanguages = e.nameLanguages + languages,
    e.keys = e.keys + [key IN keys WHERE NOT key IN row.properties.keys]
