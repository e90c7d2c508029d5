WITH replace($q, ' ', ' AND ') AS words, replace($q, ' ', '\\ ') AS name
CALL (words, name) {
  CALL db.index.fulltext.queryNodes('aliases', name + ' OR ' + name + '*', {limit: 100}) YIELD node
  WHERE node:EventSeries OR node.mentionCount > 0
  WITH node, coalesce(node.mentionCount, 0) AS named
  RETURN node, CASE WHEN $q IN node.keys THEN 3 ELSE 2 END + round(named / (named + 10.0) * 0.99, 6) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entities', words, {limit: 100}) YIELD node
  WHERE node:EventSeries OR node.mentionCount > 0
  WITH node, coalesce(node.mentionCount, 0) AS named
  RETURN node, 1 + round(named / (named + 10.0) * 0.99, 6) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('events', words, {limit: 100}) YIELD node
  WHERE node.confidence >= 0.5
  RETURN node, 1 + round(node.support / (node.support + 10.0) * 0.99, 6) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('titles', words, {limit: 100}) YIELD node
  RETURN node, 1 + coalesce(node.publishedAt.epochMillis, 0) / 1.0e15 AS score
}
WITH node, max(score) AS score ORDER BY score DESC, node.id LIMIT 20
RETURN node.id AS id, labels(node) AS labels, coalesce(node.name, node.title) AS name, score
