MATCH (p:Person {id: $id})
RETURN p.id AS id, p.name AS name, COLLECT {
  MATCH ()-[r:ATTENDED]->(e:Event) USING INDEX r:ATTENDED(latest)
  WHERE r.latest > p.id + '|' AND r.latest < p.id + '}' AND r.confidence >= 0.5 AND e.confidence >= 0.5
  WITH e, r ORDER BY r.latest DESC LIMIT 10
  RETURN {id: e.id, title: e.title, start: e.startDate,
    countries: COLLECT { MATCH (e)-[o:OCCURRED_IN]->(c:Country) WHERE o.confidence >= 0.5 RETURN {id: c.id, name: c.name} LIMIT 10 },
    coverage: COLLECT {
      MATCH (a:Article)-[t:REPORTS]->(e)
      WITH a, t ORDER BY t.earliest LIMIT 3
      RETURN {id: a.id, title: a.title, publishedAt: a.publishedAt} }} } AS events
