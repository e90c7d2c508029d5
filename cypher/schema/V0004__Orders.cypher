// Places in orders (org.entente.graph.Chronology), so that a page is one seek in an index however much hangs on a node.
MATCH (a:Article)
WITH a, datetime({epochMillis: a.publishedAt.epochMillis}) AS at
WITH a, toString(date(at)) + 'T' + toString(localtime({hour: at.hour, minute: at.minute, second: at.second, millisecond: at.millisecond, microsecond: 1})) AS moment
SET a.latest = coalesce(left(moment, 23) + 'Z', '0000') + '|' + a.id,
    a.earliest = coalesce(left(moment, 23) + 'Z', '9999') + '|' + a.id;
MATCH (e:Event)
SET e.latest = coalesce(toString(e.startDate), '0000') + '|' + e.id,
    e.earliest = coalesce(toString(e.startDate), '9999') + '|' + e.id;
MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
SET m.latest = e.id + '|' + a.latest;
MATCH (a:Article)-[r:REPORTS]->(e:Event)
SET r.earliest = e.id + '|' + a.earliest;
MATCH (x:Entity)-[r:CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED|ACTOR|TARGET]->(e:Event)
SET r.latest = x.id + '|' + e.latest;
MATCH (e:Event)-[r:OCCURRED_IN|PART_OF]->(x)
SET r.latest = x.id + '|' + e.latest;
