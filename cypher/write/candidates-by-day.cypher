// Events of one type around a day that share a participant, a place or a country with a report.
// Parameters: rows [{type, from, to, near}] where near are ids of participants, places and countries
// Columns: id, type, mode, key, start, end, series, participants, places, countries
UNWIND $rows AS row
MATCH (e:Event)
WHERE e.type = row.type AND row.from <= e.startDate <= row.to
  AND EXISTS { MATCH (e)-[:CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED|ACTOR|TARGET|OCCURRED_IN]-(x:Entity) WHERE x.id IN row.near }
WITH DISTINCT e
RETURN e.id AS id, e.type AS type, e.mode AS mode, e.key AS key, e.startDate AS start, e.endDate AS end,
       head(COLLECT { MATCH (e)-[:PART_OF]->(s:EventSeries) RETURN s.id }) AS series,
       COLLECT { MATCH (e)<-[:CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED|ACTOR|TARGET]-(p:Entity) RETURN DISTINCT p.id } AS participants,
       COLLECT { MATCH (e)-[:OCCURRED_IN]->(p:Place) RETURN p.id } AS places,
       COLLECT { MATCH (e)-[:OCCURRED_IN]->(c:Country) RETURN c.id } AS countries
