// Lets of each group of copies one article count for each relation: the one of the smallest id.
// Parameters: ids (of articles whose groups are counted)
// Columns: relation, gained (how many more articles count for it than before)
UNWIND $ids AS id
MATCH (one:Article {id: id})
WITH DISTINCT one.textGroup AS group
WHERE group IS NOT NULL
MATCH (a:Article {textGroup: group})-[:STATES]->(v:Evidence)
WITH group, v.relation AS relation, min(a.id) AS first,
     count(DISTINCT CASE WHEN v.weight IS NULL THEN null ELSE a.id END) AS before, collect(v) AS all
FOREACH (v IN [v IN all WHERE v.article = first AND v.weight IS NULL] | SET v.weight = v.confidence)
FOREACH (v IN [v IN all WHERE v.article <> first AND v.weight IS NOT NULL] | REMOVE v.weight)
RETURN relation, sum(1 - before) AS gained
