// The nodes asked for and their neighbours, nearest first, then those that most bears out; and the relations between all that are shown.
// A node with more than `hub` relations is shown, but leads no further unless it was asked for; then the latest `hub`
// of each kind count, of those that have no day, such as offices, those that are borne out most.
// `MET /* kinds */` becomes the kinds asked for, `true /* sure */` what a relation `r` between `x` and `y` must fulfil beside that both
// are published. Of the branches between `/* either */` and `/* or */` those stay whose kinds are asked for, one a kind where it says
// `each`; what is between `/* a step further */` and `/* so far */` where so many are; `collect(r) /* relations */` where their evidence is.
// Relations are looked for from the end that has few: participants from the event, what an article names from the article.
// Parameters: ids, limit, hub, mostLinks, least, undated, since, until
// Columns: shown (nodes), links [{source, target, kind, relations, number, weight}], truncated
UNWIND $ids AS id
WITH DISTINCT coalesce(head(COLLECT { MATCH (x:Redirect {id: id}) RETURN x.to }), id) AS id
MATCH (n:Entity|Event|EventSeries|Article|Source {id: id})
WITH DISTINCT n
ORDER BY n.id
WITH collect(n) AS asked
CALL (asked) {
  UNWIND asked AS one
  WITH one, COUNT { (one)-[:MET /* kinds */]-() } > $hub AS isHub
  WHERE coalesce(one.confidence, 1.0) >= $least
  CALL (one, isHub) {
    UNWIND CASE WHEN isHub THEN [] ELSE [one] END AS x
    MATCH (x)-[r:MET /* kinds */]-(y)
    WHERE true /* sure */
    RETURN r, y
    UNION ALL
    UNWIND CASE WHEN isHub THEN [one] ELSE [] END AS x
    CALL (x) {
      /* either */
      MATCH ()-[r:ATTENDED /* each roles */]->(y)
      USING INDEX SEEK r:ATTENDED(latest)
      WHERE r.latest > x.id + '|' AND r.latest < x.id + '}'
      RETURN r, y ORDER BY r.latest DESC LIMIT $hub
      UNION ALL
      MATCH (y)-[r:MENTIONS /* each placed */]->()
      USING INDEX SEEK r:MENTIONS(latest)
      WHERE r.latest > x.id + '|' AND r.latest < x.id + '}'
      RETURN r, y ORDER BY r.latest DESC LIMIT $hub
      UNION ALL
      MATCH (y)-[r:REPORTS /* reports */]->()
      USING INDEX SEEK r:REPORTS(earliest)
      WHERE r.earliest > x.id + '|' AND r.earliest < x.id + '}'
      RETURN r, y ORDER BY r.earliest DESC LIMIT $hub
      UNION ALL
      MATCH ()-[r:MET /* meetings */]->(y)
      USING INDEX SEEK r:MET(latest)
      WHERE r.latest > x.id + '|' AND r.latest < x.id + '}'
      RETURN r, y ORDER BY r.latest DESC LIMIT $hub
      UNION ALL
      MATCH (y)-[r:MET /* meetings */]->()
      USING INDEX SEEK r:MET(latestOfOther)
      WHERE r.latestOfOther > x.id + '|' AND r.latestOfOther < x.id + '}'
      RETURN r, y ORDER BY r.latestOfOther DESC LIMIT $hub
      UNION ALL
      MATCH (x)<-[r:ATTENDED /* roles */]-(y)
      RETURN r, y
      UNION ALL
      MATCH (x)-[r:OCCURRED_IN /* others */]->(y)
      RETURN r, y
      UNION ALL
      MATCH (y)-[r:REPRESENTS /* each offices */]->()
      USING INDEX SEEK r:REPRESENTS(most)
      WHERE r.most > x.id + '|' AND r.most < x.id + '}'
      RETURN r, y ORDER BY r.most DESC LIMIT $hub
      /* or */
    }
    WITH x, r, y
    WHERE true /* sure */
    RETURN r, y
  }
  WITH y, sum(coalesce(r.support, r.count, 1)) AS weight
  WHERE NOT y IN asked AND coalesce(y.confidence, 1.0) >= $least
  ORDER BY weight DESC, y.id
  LIMIT $limit
  RETURN collect(y) AS found
}
WITH asked AS passed, found AS last, asked + found AS near
/* a step further */
CALL (near, last) {
  UNWIND CASE WHEN size(near) <= $limit THEN last ELSE [] END AS x
  WITH x
  WHERE COUNT { (x)-[:MET /* kinds */]-() } <= $hub
  MATCH (x)-[r:MET /* kinds */]-(y)
  WHERE true /* sure */
  WITH y, sum(coalesce(r.support, r.count, 1)) AS weight
  WHERE NOT y IN near AND coalesce(y.confidence, 1.0) >= $least
  ORDER BY weight DESC, y.id
  LIMIT $limit
  RETURN collect(y) AS found
}
WITH passed + last AS passed, found AS last, near + found AS near
/* so far */
WITH near[..$limit] AS shown,
     size(near) > $limit OR any(x IN passed WHERE COUNT { (x)-[:MET /* kinds */]-() } > $hub) AS cut
CALL (shown) {
  WITH [x IN shown WHERE coalesce(x.confidence, 1.0) >= $least] AS open,
       [x IN shown WHERE x:Person AND COUNT { (x)-[:MET]-() } > $hub] AS many,
       [x IN shown WHERE x:Person AND COUNT { (x)-[:MET]-() } <= $hub] AS few
  CALL (open, many, few) {
    /* either */
    UNWIND open AS x
    MATCH (x)<-[r:ATTENDED /* roles */]-(y)
    WHERE y IN open AND true /* sure */
    RETURN y AS source, x AS target, type(r) AS kind, collect(r) /* relations */ AS relations, count(r) AS number,
           sum(coalesce(r.support, 1)) AS weight
    UNION ALL
    UNWIND open AS x
    MATCH (x)-[r:OCCURRED_IN /* others */]->(y)
    WHERE y IN open AND true /* sure */
    RETURN x AS source, y AS target, type(r) AS kind, collect(r) /* relations */ AS relations, count(r) AS number,
           sum(coalesce(r.support, r.count, 1)) AS weight
    UNION ALL
    UNWIND few AS x
    MATCH (x)-[r:MET /* meetings */]->(y)
    WHERE y IN few AND true /* sure */
    RETURN x AS source, y AS target, type(r) AS kind, collect(r) /* relations */ AS relations, count(r) AS number, count(r) AS weight
    UNION ALL
    UNWIND many AS one
    UNWIND few + [other IN many WHERE one.id < other.id] AS other
    WITH CASE WHEN one.id < other.id THEN one ELSE other END AS x, CASE WHEN one.id < other.id THEN other ELSE one END AS y
    MATCH ()-[r:MET /* meetings */]->()
    USING INDEX SEEK r:MET(pair)
    WHERE r.pair = x.id + '|' + y.id AND true /* sure */
    RETURN x AS source, y AS target, type(r) AS kind, collect(r) /* relations */ AS relations, count(r) AS number, count(r) AS weight
    /* or */
  }
  WITH source, target, kind, relations, number, weight
  ORDER BY weight DESC, source.id, target.id, kind
  LIMIT $mostLinks + 1
  RETURN collect({source: source, target: target, kind: kind, relations: relations, number: number, weight: weight}) AS linked
}
RETURN shown, linked[..$mostLinks] AS links, cut OR size(linked) > $mostLinks AS truncated
