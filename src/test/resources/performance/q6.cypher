CALL () {
  CALL db.index.fulltext.queryNodes('entities', $q, {limit: 20}) YIELD node, score RETURN node, score
  UNION
  CALL db.index.fulltext.queryNodes('events', $q, {limit: 20}) YIELD node, score RETURN node, score
  UNION
  CALL db.index.fulltext.queryNodes('titles', $q, {limit: 20}) YIELD node, score RETURN node, score
}
WITH node, score ORDER BY score DESC, node.id LIMIT 20
RETURN node.id AS id, labels(node) AS labels, coalesce(node.name, node.title) AS name, score
