// Makes entities of an imported file known, or adds their names and offices to those that have the same Wikidata id or id.
// What has no name, an office alone, is added only to who is there already. What was merged away gets what is said of it
// where it is kept aside: its articles are linked by that, and an undo of the merge restores it with that.
// Names that articles were seen to use stand last and are counted apart; the authority's go before them.
// Parameters: rows [{id, label, wikidataId (may be null), names, languages, keys, tenures, properties}]
// Columns: none
UNWIND $rows AS row
CALL (row) {
  OPTIONAL MATCH (same:Entity {wikidataId: row.wikidataId})
  OPTIONAL MATCH (merged:Redirect {wikidataId: row.wikidataId})
  WITH row, min(same.id) AS present, min(merged.id) AS aside
  RETURN coalesce(present, aside, row.id) AS id
}
CALL (row, id) {
  WITH row, id
  WHERE size(row.names) > 0 AND NOT EXISTS { (:Redirect {id: id}) }
  MERGE (e:Entity {id: id})
  ON CREATE SET e:$(row.label), e.mentionCount = 0, e.names = [], e.nameLanguages = [], e.keys = [], e += row.properties
}
MATCH (e:Entity|Redirect {id: id})
SET e.known = true
WITH e, row, size(e.names) - size(coalesce(e.nameCounts, [])) AS given
WITH e, row, given, [i IN range(0, size(row.names) - 1) WHERE NOT row.names[i] IN e.names[0..given]] AS fresh
SET e.authorityNames = given + size(fresh),
    e.nameLanguages = e.nameLanguages[0..given] + [i IN fresh | row.languages[i]] + e.nameLanguages[given..],
    e.names = e.names[0..given] + [i IN fresh | row.names[i]] + e.names[given..],
    e.keys = e.keys + [key IN row.keys WHERE NOT key IN e.keys],
    e.tenures = coalesce(e.tenures, []) + [t IN row.tenures WHERE NOT t IN coalesce(e.tenures, [])]
