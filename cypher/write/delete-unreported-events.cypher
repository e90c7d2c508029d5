// Deletes those of these events that no article reports any more, and series left without a round.
// Parameters: ids
// Columns: removed (how many events)
UNWIND $ids AS id
MATCH (e:Event {id: id})
WHERE NOT EXISTS { (:Article)-[:REPORTS]->(e) }
OPTIONAL MATCH (e)-[:PART_OF]->(s:EventSeries)
DETACH DELETE e
WITH count(DISTINCT e) AS removed, collect(DISTINCT s) AS series
CALL (series) {
  UNWIND series AS s
  WITH s
  WHERE NOT EXISTS { (:Event)-[:PART_OF]->(s) }
  DETACH DELETE s
}
RETURN removed
