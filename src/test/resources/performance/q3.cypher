MATCH (e:Event)-[o:OCCURRED_IN]->() USING INDEX o:OCCURRED_IN(latest)
WHERE o.latest >= 'country:' + $code + '|' + $from AND o.latest < 'country:' + $code + '|' + $to AND e.confidence >= 0.5
WITH e, o ORDER BY o.latest DESC LIMIT 50
RETURN e.id AS id, e.title AS title, e.startDate AS start, COLLECT {
  MATCH (e)<-[r:CO_CHAIRED]-(p:Entity) WHERE r.confidence >= 0.5
  WITH p, r ORDER BY r.confidence DESC, p.id LIMIT 10
  RETURN {id: p.id, name: p.name, represents: COLLECT {
    MATCH (p)-[s:REPRESENTS]->(c:Country) WHERE s.confidence >= 0.5 RETURN {id: c.id, name: c.name} LIMIT 10 }} } AS chairs
