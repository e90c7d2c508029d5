// Places of what hangs on a node and has no day: offices by what bears them out, what a source published by its time.
MATCH (x:Entity)-[r:REPRESENTS|HOLDS_POSITION|LOCATED_IN]->(y)
SET r.most = y.id + '|' + right('000000000' + toString(r.support), 9) + '|' + x.id;
MATCH (a:Article)-[p:PUBLISHED_BY]->(s:Source)
SET p.latest = s.id + '|' + a.latest;
