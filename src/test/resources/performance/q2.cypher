MATCH (p:Person {id: $id})-[m:MET]-(o:Person)
WHERE date($from) <= m.date < date($to) AND NOT m.called AND m.confidence >= 0.5
WITH p, o, count(m) AS times, min(m.date) AS first, max(m.date) AS last, collect(m.event) AS events
ORDER BY times DESC, o.id LIMIT 20
RETURN p.id AS id, o.id AS other, o.name AS name, times, first, last, COLLECT {
  UNWIND events AS event
  MATCH (o)-[r:CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED]->(e:Event {id: event})
  MATCH (v:Evidence) WHERE v.relation = o.id + '|' + type(r) + '|' + event AND v.confidence >= 0
  WITH v ORDER BY v.confidence DESC, v.id LIMIT 10
  MATCH (a:Article {id: v.article})
  RETURN {id: a.id, title: a.title, publishedAt: a.publishedAt} } AS evidence
