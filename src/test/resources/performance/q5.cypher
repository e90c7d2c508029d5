MATCH (p:Entity {id: $id})
CALL (p) {
  MATCH (p)-[r:ATTENDED|CO_CHAIRED|MET|REPRESENTS]-(y)
  WHERE r.confidence >= 0.5 AND NOT coalesce(r.called, false)
  WITH y, sum(coalesce(r.support, 1)) AS weight ORDER BY weight DESC, y.id LIMIT 100
  RETURN collect(y) AS around
}
WITH [p] + around[..99] AS shown, size(around) > 99 AS truncated
CALL (shown) {
  UNWIND shown AS x
  WITH x, shown WHERE COUNT { (x)-[:ATTENDED|CO_CHAIRED|MET|REPRESENTS]-() } <= 1000
  MATCH (x)-[r:ATTENDED|CO_CHAIRED|MET|REPRESENTS]-(y)
  WHERE y IN shown AND r.confidence >= 0.5 AND NOT coalesce(r.called, false)
  WITH DISTINCT r
  WITH startNode(r) AS source, endNode(r) AS target, type(r) AS kind, sum(coalesce(r.support, 1)) AS weight
  ORDER BY weight DESC, source.id, target.id, kind LIMIT 5000
  RETURN collect({source: source.id, target: target.id, kind: kind, weight: weight}) AS edges
}
RETURN [n IN shown | {id: n.id, labels: labels(n), name: coalesce(n.name, n.title)}] AS nodes, edges, truncated
