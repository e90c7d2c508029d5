// All shortest paths between two nodes over the relations asked for, with the strongest relation of each step, best borne out first.
// `MET /* kinds */` becomes the kinds asked for, `{1,6}` as many steps as asked for, `true /* counts */` what a relation `r` between `x` and `y` must fulfil.
// Parameters: from, to, most (paths followed), first (paths wanted), least, undated, since, until
// Columns: paths [{route (nodes), steps [{source, target, kind, relations, weight}], support}], found (paths followed; null for none)
WITH coalesce(head(COLLECT { MATCH (x:Redirect {id: $from}) RETURN x.to }), $from) AS start,
     coalesce(head(COLLECT { MATCH (x:Redirect {id: $to}) RETURN x.to }), $to) AS end
MATCH (a:Entity|Event|EventSeries|Article|Source {id: start})
WITH a, end
MATCH (b:Entity|Event|EventSeries|Article|Source {id: end})
WHERE a <> b
CALL (a, b) {
  MATCH p = ALL SHORTEST (a)((x)-[r:MET /* kinds */]-(y) WHERE true /* counts */){1,6}(b)
  WITH nodes(p) AS route
  LIMIT $most + 1
  RETURN count(*) AS found, collect(DISTINCT route) AS routes
}
UNWIND routes AS route
CALL (route) {
  UNWIND range(0, size(route) - 2) AS i
  WITH i, route[i] AS x, route[i + 1] AS y
  MATCH (x)-[r:MET /* kinds */]-(y)
  WHERE true /* counts */
  WITH i, startNode(r) AS source, endNode(r) AS target, type(r) AS kind, collect(r) AS relations, sum(coalesce(r.support, r.count, 1)) AS weight
  ORDER BY i, weight DESC, kind
  WITH i, collect({source: source, target: target, kind: kind, relations: relations, weight: weight})[0] AS step
  ORDER BY i
  RETURN collect(step) AS steps
}
WITH route, steps, found,
     reduce(least = steps[0].weight, step IN steps | CASE WHEN step.weight < least THEN step.weight ELSE least END) AS support,
     reduce(total = 0, step IN steps | total + step.weight) AS total,
     [n IN route | n.id] AS ids
ORDER BY support DESC, total DESC, ids
LIMIT $first
RETURN collect({route: route, steps: steps, support: support}) AS paths, max(found) AS found
