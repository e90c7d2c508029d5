// Events that these articles report so far.
// Parameters: ids
// Columns: id, type, mode, key, start, end, series, participants, places, countries
UNWIND $ids AS articleId
MATCH (:Article {id: articleId})-[:REPORTS]->(e:Event)
WITH DISTINCT e
RETURN e.id AS id, e.type AS type, e.mode AS mode, e.key AS key, e.startDate AS start, e.endDate AS end,
       head(COLLECT { MATCH (e)-[:PART_OF]->(s:EventSeries) RETURN s.id }) AS series,
       COLLECT { MATCH (e)<-[:CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED|ACTOR|TARGET]-(p:Entity) RETURN DISTINCT p.id } AS participants,
       COLLECT { MATCH (e)-[:OCCURRED_IN]->(p:Place) RETURN p.id } AS places,
       COLLECT { MATCH (e)-[:OCCURRED_IN]->(c:Country) RETURN c.id } AS countries
