// Takes away the evidence of articles, and tells which relations lose by it.
// Parameters: ids
// Columns: relation, articles (how many of them supported it)
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:STATES]->(v:Evidence)
WITH v.relation AS relation, count(DISTINCT a) AS articles, collect(v) AS gone
FOREACH (v IN gone | DETACH DELETE v)
RETURN relation, articles
