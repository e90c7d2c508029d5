// Every report of these events, as far as the events' own properties go.
// Parameters: ids
// Columns: event, status, claims [[article, publishedAt, status, start, end, precision, basis, expression, mode, title, confidence, participants, series, ordinal, group of copies]]
UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN e.id AS event, e.status AS status, e.type AS type,
       COLLECT {
         MATCH (a:Article)-[r:REPORTS]->(e)
         RETURN [a.id, a.publishedAt, r.status, r.startDate, r.endDate, r.precision, r.basis, r.expression, r.mode, r.title, r.confidence, r.participants, r.series, r.ordinal, coalesce(a.textGroup, a.id)]
       } AS claims
