// The nodes asked for and their neighbours, nearest first, then those that most bears out; and the relations between all that are shown.
// A node with more than `hub` relations is shown, but leads no further unless it was asked for.
// `MET /* kinds */` becomes the kinds asked for, `true /* counts */` what a relation `r` between `x` and `y` must fulfil.
// Parameters: ids, limit, hops, hub, mostLinks, least, undated, since, until
// Columns: shown (nodes), links [{source, target, kind, relations, weight}], truncated
UNWIND $ids AS id
WITH DISTINCT coalesce(head(COLLECT { MATCH (x:Redirect {id: id}) RETURN x.to }), id) AS id
MATCH (n:Entity|Event|EventSeries|Article|Source {id: id})
WITH DISTINCT n
ORDER BY n.id
WITH collect(n) AS asked
CALL (asked) {
  UNWIND asked AS x
  MATCH (x)-[r:MET /* kinds */]-(y)
  WHERE true /* counts */
  WITH y, sum(coalesce(r.support, r.count, 1)) AS weight
  WHERE NOT y IN asked
  ORDER BY weight DESC, y.id
  LIMIT $limit
  RETURN collect(y) AS first
}
WITH asked, asked + first AS near, first
CALL (near, first) {
  UNWIND CASE WHEN $hops > 1 AND size(near) <= $limit THEN first ELSE [] END AS x
  WITH x
  WHERE COUNT { (x)-[:MET /* kinds */]-() } <= $hub
  MATCH (x)-[r:MET /* kinds */]-(y)
  WHERE true /* counts */
  WITH y, sum(coalesce(r.support, r.count, 1)) AS weight
  WHERE NOT y IN near
  ORDER BY weight DESC, y.id
  LIMIT $limit
  RETURN collect(y) AS second
}
WITH first, second, near + second AS nearer
CALL (nearer, second) {
  UNWIND CASE WHEN $hops > 2 AND size(nearer) <= $limit THEN second ELSE [] END AS x
  WITH x
  WHERE COUNT { (x)-[:MET /* kinds */]-() } <= $hub
  MATCH (x)-[r:MET /* kinds */]-(y)
  WHERE true /* counts */
  WITH y, sum(coalesce(r.support, r.count, 1)) AS weight
  WHERE NOT y IN nearer
  ORDER BY weight DESC, y.id
  LIMIT $limit
  RETURN collect(y) AS third
}
WITH nearer + third AS found, CASE $hops WHEN 1 THEN [] WHEN 2 THEN first ELSE first + second END AS passed
WITH found[..$limit] AS shown,
     size(found) > $limit OR any(x IN passed WHERE COUNT { (x)-[:MET /* kinds */]-() } > $hub) AS cut
CALL (shown) {
  CALL (shown) {
    UNWIND shown AS x
    WITH x
    WHERE COUNT { (x)-[:MET /* kinds */]-() } <= $hub
    MATCH (x)-[r:MET /* kinds */]-(y)
    WHERE y IN shown AND true /* counts */
    RETURN r
    UNION
    WITH [x IN shown WHERE COUNT { (x)-[:MET /* kinds */]-() } > $hub] AS hubs
    UNWIND hubs AS x
    UNWIND hubs AS y
    WITH x, y
    WHERE x.id < y.id
    MATCH (x)-[r:MET /* kinds */]-(y)
    WHERE true /* counts */
    RETURN r
  }
  WITH r, type(r) = 'MET' AND endNode(r).id < startNode(r).id AS turned
  WITH CASE WHEN turned THEN endNode(r) ELSE startNode(r) END AS source,
       CASE WHEN turned THEN startNode(r) ELSE endNode(r) END AS target, type(r) AS kind, collect(r) AS relations, sum(coalesce(r.support, r.count, 1)) AS weight
  ORDER BY weight DESC, source.id, target.id, kind
  LIMIT $mostLinks + 1
  RETURN collect({source: source, target: target, kind: kind, relations: relations, weight: weight}) AS linked
}
RETURN shown, linked[..$mostLinks] AS links, cut OR size(linked) > $mostLinks AS truncated
