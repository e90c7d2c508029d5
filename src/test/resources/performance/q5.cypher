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
  CALL (x, shown) {
    MATCH (x)<-[r:ATTENDED|CO_CHAIRED]-(y) WHERE y IN shown AND r.confidence >= 0.5
    RETURN y.id AS source, x.id AS target, type(r) AS kind, sum(r.support) AS weight
    UNION ALL
    MATCH (x)-[r:REPRESENTS]->(y) WHERE y IN shown AND r.confidence >= 0.5
    RETURN x.id AS source, y.id AS target, type(r) AS kind, sum(r.support) AS weight
    UNION ALL
    MATCH (x)-[r:MET]->(y) WHERE y IN shown AND r.confidence >= 0.5 AND NOT r.called
    RETURN x.id AS source, y.id AS target, type(r) AS kind, count(r) AS weight
  }
  WITH source, target, kind, weight ORDER BY weight DESC, source, target, kind LIMIT 5000
  RETURN collect({source: source, target: target, kind: kind, weight: weight}) AS edges
}
RETURN [n IN shown | {id: n.id, labels: labels(n), name: coalesce(n.name, n.title)}] AS nodes, edges, truncated
