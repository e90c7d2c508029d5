MATCH (p:Person {id: $id})
CALL (p) {
  MATCH ()-[m:MET]->(o:Person) USING INDEX SEEK m:MET(latest)
  WHERE m.latest >= p.id + '|' + $from AND m.latest < p.id + '|' + $to RETURN m, o
  UNION ALL
  MATCH (o:Person)-[m:MET]->() USING INDEX SEEK m:MET(latestOfOther)
  WHERE m.latestOfOther >= p.id + '|' + $from AND m.latestOfOther < p.id + '|' + $to RETURN m, o
}
WITH p, m, o WHERE NOT m.called AND m.confidence >= 0.5
WITH p, o, count(m) AS times, min(m.date) AS first, max(m.date) AS last, collect(m.event) AS events
ORDER BY times DESC, o.id LIMIT 20
RETURN p.id AS id, o.id AS other, o.name AS name, times, first, last, COLLECT {
  UNWIND events AS event
  MATCH (e:Event {id: event}) USING INDEX SEEK e:Event(id)
  MATCH (o)-[r:CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED]->(e)
  MATCH (v:Evidence) WHERE v.relation = o.id + '|' + type(r) + '|' + event AND v.confidence >= 0
  WITH v ORDER BY v.confidence DESC, v.id LIMIT 10
  MATCH (a:Article {id: v.article})
  RETURN {id: a.id, title: a.title, publishedAt: a.publishedAt} } AS evidence
