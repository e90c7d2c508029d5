// What names, titles and keys match, best first; the reader appends what is selected of each node.
// Parameters: names, titles (Lucene queries), labels, language ('' for any), inCoverage, skip, limit
// Columns: n, score, rank (from 0)
CALL () {
  CALL db.index.fulltext.queryNodes('names', $names, {limit: $limit + 200}) YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
    AND (NOT $inCoverage OR NOT node:Entity OR node.mentionCount > 0)
  RETURN node, score
  UNION
  CALL db.index.fulltext.queryNodes('titles', $titles, {limit: $limit + 200}) YIELD node, score
  WHERE 'Article' IN $labels AND node:Article AND ($language = '' OR node.language = $language)
  RETURN node, score
}
WITH node, max(score) * CASE WHEN node:Entity THEN 2 ELSE 1 END AS score
ORDER BY score DESC, node.id
LIMIT $limit
WITH collect([node, score]) AS found
UNWIND range($skip, size(found) - 1) AS rank
RETURN found[rank][0] AS n, found[rank][1] AS score, rank
