MATCH (a:Article {id: $id})
CALL (a) {
  MATCH (a)-[r:REPORTS]->(x:Event)<-[s:REPORTS]-(o:Article) WHERE x.support <= 1000 AND x.confidence >= 0.5 AND o <> a
  WITH DISTINCT o, x RETURN o, 3 AS points
  UNION ALL
  MATCH (a)-[:MENTIONS]->(x:Entity)<-[:MENTIONS]-(o:Article) WHERE x.mentionCount <= 1000 AND o <> a
  WITH DISTINCT o, x RETURN o, 1 AS points
  UNION ALL
  MATCH (o:Article) WHERE (o.textGroup = a.textGroup OR o.textDigest = a.textDigest) AND o <> a RETURN o, 5 AS points
}
WITH a, o, sum(points) AS score WHERE score >= 2
WITH a, o, score ORDER BY score DESC, o.id LIMIT 10
RETURN a.id AS article, o.id AS id, o.title AS title, o.publishedAt AS publishedAt, score
