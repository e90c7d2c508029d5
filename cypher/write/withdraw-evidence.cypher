// Takes away the evidence of articles, and tells which relations lose by it.
// Parameters: ids
// Columns: relation, articles (how many of those that counted supported it)
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:STATES]->(v:Evidence)
WITH v.relation AS relation, count(DISTINCT CASE WHEN v.weight IS NULL THEN null ELSE a END) AS articles, collect(v) AS gone
FOREACH (v IN gone | DETACH DELETE v)
RETURN relation, articles
