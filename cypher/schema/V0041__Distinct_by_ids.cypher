// What was told apart by a relation between two nodes.
MATCH (a)-[d:DISTINCT_FROM]->(b)
WITH a, d, b, CASE WHEN a.id < b.id THEN a.id ELSE b.id END AS first, CASE WHEN a.id < b.id THEN b.id ELSE a.id END AS second
MERGE (x:Distinct {id: first + '|' + second})
ON CREATE SET x.a = first, x.b = second, x.reason = d.reason, x.by = d.by, x.at = d.at
DELETE d;
