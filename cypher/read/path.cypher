// All shortest paths between two nodes over the relations asked for, with the strongest relation of each step, best borne out first.
// The search goes out from both ends, step by step from the one where fewer relations hang, until it meets. So what hangs on a hub
// between is not looked at: the hub is met from its other side. Where hubs would have to be gone on from at either end, it is first
// looked at whether these are linked at once.
// `MET /* kinds */` becomes the kinds asked for, `true /* sure */` what a relation `r` between `x` and `y` must fulfil beside that both
// are published. Of the branches between `/* either */` and `/* or */` those stay whose kinds are asked for.
// Parameters: from, to, hops (most steps), hub, most (paths followed), first (paths wanted), least, undated, since, until
// Columns: paths [{route (nodes), steps [{source, target, kind, relations, weight}], support}], found (paths followed; null for none)
WITH coalesce(head(COLLECT { MATCH (x:Redirect {id: $from}) RETURN x.to }), $from) AS start,
     coalesce(head(COLLECT { MATCH (x:Redirect {id: $to}) RETURN x.to }), $to) AS end
MATCH (a:Entity|Event|EventSeries|Article|Source {id: start})
WITH a, end
MATCH (b:Entity|Event|EventSeries|Article|Source {id: end})
WHERE a <> b AND coalesce(a.confidence, 1.0) >= $least AND coalesce(b.confidence, 1.0) >= $least
// `ahead` and `behind` hold what was found from the one and from the other end: a list a step, of each node where in the list before
// those stand that led to it. `met` are the places in the last of both where these are the same nodes.
WITH reduce(search = {ahead: [[{node: a, before: []}]], behind: [[{node: b, before: []}]], met: []}, step IN range(1, $hops) |
  CASE WHEN search.met <> [] OR search.ahead[-1] = [] OR search.behind[-1] = [] THEN search ELSE head(COLLECT {
    WITH search, [one IN search.ahead[-1] | one.node] AS fore, [one IN search.behind[-1] | one.node] AS back
    WITH search, fore, back,
         [x IN fore | CASE WHEN COUNT { (x)--() } > $hub THEN COUNT { (x)-[:MET /* kinds */]-() } ELSE COUNT { (x)--() } END] AS ofFore,
         [x IN back | CASE WHEN COUNT { (x)--() } > $hub THEN COUNT { (x)-[:MET /* kinds */]-() } ELSE COUNT { (x)--() } END] AS ofBack
    WITH search, fore, back, ofFore, ofBack,
         reduce(sum = 0, degree IN ofFore | sum + degree) <= reduce(sum = 0, degree IN ofBack | sum + degree) AS forward
    WITH search, forward, CASE WHEN forward THEN search.ahead ELSE search.behind END AS passed,
         CASE WHEN forward THEN fore ELSE back END AS near, CASE WHEN forward THEN back ELSE fore END AS far,
         CASE WHEN forward THEN ofFore ELSE ofBack END AS ofNear, CASE WHEN forward THEN ofBack ELSE ofFore END AS ofFar
    WITH search, forward, passed, near, far,
         [i IN range(0, size(near) - 1) WHERE ofNear[i] > $hub] AS hubs, [i IN range(0, size(near) - 1) WHERE ofNear[i] <= $hub] AS few,
         [i IN range(0, size(far) - 1) WHERE ofFar[i] > $hub | far[i]] AS farHubs,
         [i IN range(0, size(far) - 1) WHERE ofFar[i] <= $hub | far[i]] AS farFew,
         // Whether it is cheaper to look at the hubs from the other side than to go on from them.
         reduce(sum = 0, degree IN ofNear | sum + CASE WHEN degree > $hub THEN degree ELSE 0 END)
           > reduce(sum = 0, degree IN ofFar | sum + CASE WHEN degree > $hub THEN 0 ELSE degree END) AS looks
    WITH search, forward, passed, near, far, COLLECT {
      CALL (near, far, few, hubs, farFew, farHubs, looks) {
        UNWIND CASE WHEN looks THEN few ELSE [] END AS i
        WITH far, i, near[i] AS x
        MATCH (x)-[r:MET /* kinds */]-(y)
        WHERE y IN far AND true /* sure */
        RETURN i, y
        UNION ALL
        UNWIND CASE WHEN looks THEN farFew ELSE [] END AS y
        WITH near, hubs, y, [i IN hubs | near[i]] AS many
        MATCH (y)-[r:MET /* kinds */]-(x)
        WHERE x IN many AND true /* sure */
        RETURN head([i IN hubs WHERE near[i] = x]) AS i, y
        UNION ALL
        UNWIND CASE WHEN looks THEN hubs ELSE [] END AS i
        UNWIND farHubs AS y
        WITH i, near[i] AS x, y
        CALL (x, y) {
          /* either */
          UNWIND [[x, y], [y, x]] AS ends
          WITH x, y, ends[0] AS one, ends[1] AS other
          MATCH (one)-[r:ATTENDED /* roles */]->(other)
          WHERE true /* sure */
          RETURN r
          UNION ALL
          UNWIND [[x, y], [y, x]] AS ends
          WITH x, y, ends[0] AS one, ends[1] AS other
          MATCH (one)-[r:OCCURRED_IN /* others */]->(other)
          WHERE true /* sure */
          RETURN r
          UNION ALL
          MATCH ()-[r:MET /* meetings */]->()
          USING INDEX SEEK r:MET(pair)
          WHERE r.pair = CASE WHEN x.id < y.id THEN x.id + '|' + y.id ELSE y.id + '|' + x.id END AND true /* sure */
          RETURN r
          /* or */
        }
        RETURN i, y
      }
      WITH DISTINCT y, i
      ORDER BY y
      RETURN {node: y, before: i} AS link
    } AS linked
    // By a variable of its own: one COLLECT does not see in Neo4j what another found.
    WITH search, forward, passed, near, far, linked, linked = [] AS goesOn
    WITH search, forward, far, linked, goesOn, COLLECT {
      WITH near, goesOn, reduce(nodes = [], layer IN passed | nodes + [one IN layer | one.node]) AS seen
      UNWIND CASE WHEN goesOn THEN range(0, size(near) - 1) ELSE [] END AS i
      WITH i, near[i] AS x, seen
      MATCH (x)-[r:MET /* kinds */]-(y)
      WHERE NOT y IN seen AND true /* sure */
      WITH DISTINCT y, i
      WHERE coalesce(y.confidence, 1.0) >= $least
      ORDER BY y
      RETURN {node: y, before: i} AS link
    } AS further
    WITH search, forward, far, CASE WHEN goesOn THEN further ELSE linked END AS links
    WITH search, forward, far, links,
         [k IN range(0, size(links) - 1) WHERE k = 0 OR links[k].node <> links[k - 1].node] + [size(links)] AS starts
    WITH search, forward, far, [k IN range(0, size(starts) - 2) |
           {node: links[starts[k]].node, before: [link IN links[starts[k]..starts[k + 1]] | link.before]}] AS found
    WITH search, forward, far, found, [one IN found | one.node] AS new
    // Both in the same order: the same nodes stand in the same places.
    WITH search, forward, found,
         COLLECT { UNWIND range(0, size(new) - 1) AS i WITH new[i] AS n, i WHERE n IN far ORDER BY n RETURN i } AS newMet,
         COLLECT { UNWIND range(0, size(far) - 1) AS i WITH far[i] AS n, i WHERE n IN new ORDER BY n RETURN i } AS farMet
    RETURN {
      ahead: CASE WHEN forward THEN search.ahead + [found] ELSE search.ahead END,
      behind: CASE WHEN forward THEN search.behind ELSE search.behind + [found] END,
      met: [i IN range(0, size(newMet) - 1) | CASE WHEN forward THEN [newMet[i], farMet[i]] ELSE [farMet[i], newMet[i]] END]
    }
  }) END) AS search
WITH search.ahead AS ahead, search.behind AS behind, search.met AS met
// From where they met back to both ends.
WITH reduce(
  ways = [one IN met | {left: size(ahead) - 1, right: size(behind) - 1, fore: one[0], back: one[1], route: [ahead[-1][one[0]].node]}],
  step IN range(1, CASE WHEN met = [] THEN 0 ELSE size(ahead) + size(behind) - 2 END) |
  COLLECT {
    UNWIND ways AS way
    WITH way, way.left > 0 AS left
    UNWIND CASE WHEN left THEN ahead[way.left][way.fore].before ELSE behind[way.right][way.back].before END AS i
    WITH CASE
           WHEN left THEN way {.right, .back, left: way.left - 1, fore: i, route: [ahead[way.left - 1][i].node] + way.route}
           ELSE way {.left, .fore, right: way.right - 1, back: i, route: way.route + [behind[way.right - 1][i].node]}
         END AS longer
    LIMIT $most + 1
    RETURN longer
  }) AS ways
// A fresh row: what was found on the way is kept by none that follows.
WITH collect(ways)[0] AS ways
WITH ways, size(ways) AS found
UNWIND ways AS way
WITH found, way.route AS route
CALL (route) {
  UNWIND range(0, size(route) - 2) AS i
  WITH i, route[i] AS x, route[i + 1] AS y
  CALL (x, y) {
    /* either */
    UNWIND [[x, y], [y, x]] AS ends
    WITH x, y, ends[0] AS one, ends[1] AS other
    MATCH (one)-[r:ATTENDED /* roles */]->(other)
    WHERE true /* sure */
    RETURN r
    UNION ALL
    UNWIND [[x, y], [y, x]] AS ends
    WITH x, y, ends[0] AS one, ends[1] AS other
    MATCH (one)-[r:OCCURRED_IN /* others */]->(other)
    WHERE true /* sure */
    RETURN r
    UNION ALL
    MATCH ()-[r:MET /* meetings */]->()
    USING INDEX SEEK r:MET(pair)
    WHERE r.pair = CASE WHEN x.id < y.id THEN x.id + '|' + y.id ELSE y.id + '|' + x.id END AND true /* sure */
    RETURN r
    /* or */
  }
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
