// What is named or titled as asked, with a score: 3 for a name that is just so, 2 for one that begins so, 1 where every word is
// there, 0.5 where its beginning is, 0 where a typing error lies between; and, below the next, how much coverage names it, or how new it is.
// What is less alike is only looked for where the better does not fill the page: what is between `/* less alike */` and `/* so far */`
// is there for whole words, `$words` with a score of `1 + weight`, and again for each way of being less alike.
// Parameters: aliases, words, begun, nearly (Lucene queries), exact (folded names), names, entities, events, titles (that index, or
//   none, as far as its kinds are asked for; names and entities of those kinds alone), language ('' for any), inCoverage, least,
//   window (most candidates a query), enough (to fill the page), pastScore and pastId (of the last on the page before)
// Columns: n, score
CALL () {
  UNWIND $names AS index
  CALL db.index.fulltext.queryNodes(index, $aliases, {limit: $window}) YIELD node
  WITH node, coalesce(node.mentionCount, 0) AS named
  WHERE named > 0 OR NOT $inCoverage OR node:EventSeries
  RETURN collect(node) AS found,
         collect(CASE WHEN any(key IN node.keys WHERE key IN $exact) THEN 3 ELSE 2 END + round(named / (named + 10.0) * 0.99, 6)) AS scores
}
/* less alike */
CALL (found, scores) {
  WITH found
  WHERE size([i IN range(0, size(found) - 1) WHERE scores[i] < $pastScore OR scores[i] = $pastScore AND found[i].id > $pastId]) < $enough
  CALL (found) {
    UNWIND $entities AS index
    CALL db.index.fulltext.queryNodes(index, $words, {limit: $window}) YIELD node
    WHERE NOT node IN found
    WITH node, coalesce(node.mentionCount, 0) AS named
    WHERE named > 0 OR NOT $inCoverage OR node:EventSeries
    RETURN node, round(named / (named + 10.0) * 0.99, 6) AS weight
    UNION ALL
    UNWIND $events AS index
    CALL db.index.fulltext.queryNodes(index, $words, {limit: $window}) YIELD node
    WHERE node.confidence >= $least AND NOT node IN found
    WITH node, node.support AS reported
    RETURN node, round(reported / (reported + 10.0) * 0.99, 6) AS weight
    UNION ALL
    UNWIND $titles AS index
    CALL db.index.fulltext.queryNodes(index, $words, {limit: $window}) YIELD node
    WHERE $language IN ['', node.language] AND NOT node IN found
    RETURN node, coalesce(node.publishedAt.epochMillis, 0) / 1.0e15 AS weight
  }
  RETURN collect(node) AS more, collect(1 + weight) AS theirs
}
WITH found + more AS found, scores + theirs AS scores
/* so far */
UNWIND range(0, size(found) - 1) AS i
WITH found[i] AS n, scores[i] AS score
RETURN n, score
