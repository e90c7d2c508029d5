// What is named or titled as asked, with a score: 3 for a name that is just so, 2 for one that begins so, 1 where every word is
// there, 0.5 where its beginning is, 0 where a typing error lies between; and, below the next, how much coverage names it, or how new it is.
// What is less alike is only looked for where the better does not fill the page.
// Parameters: aliases, words, begun, nearly (Lucene queries), exact (folded names), names, all (indexes of names, and all, as far as
//   their kinds are asked for), labels (empty for any), language ('' for any), inCoverage, least, window (most candidates a query),
//   enough (to fill the page), pastScore (that of the last on the page before)
// Columns: n, score
CALL () {
  UNWIND $names AS index
  CALL db.index.fulltext.queryNodes(index, $aliases, {limit: $window}) YIELD node
  WITH node, CASE
    WHEN $labels <> [] AND NOT any(label IN labels(node) WHERE label IN $labels) THEN null
    WHEN node:EventSeries THEN 0.0
    WHEN NOT $inCoverage OR node.mentionCount > 0 THEN node.mentionCount / (node.mentionCount + 10.0)
  END AS weight
  WHERE weight IS NOT NULL
  WITH node, CASE WHEN any(key IN node.keys WHERE key IN $exact) THEN 3 ELSE 2 END + round(weight * 0.99, 6) AS score
  RETURN collect({node: node, score: score}) AS named
}
CALL (named) {
  UNWIND CASE WHEN size([one IN named WHERE one.score <= $pastScore]) < $enough THEN $all ELSE [] END AS index
  CALL db.index.fulltext.queryNodes(index, $words, {limit: $window}) YIELD node
  WITH node, CASE
    WHEN $labels <> [] AND NOT any(label IN labels(node) WHERE label IN $labels) THEN null
    WHEN node:Article THEN CASE WHEN $language IN ['', node.language] THEN coalesce(node.publishedAt.epochMillis, 0) / 1.0e15 END
    WHEN node:Event THEN CASE WHEN node.confidence >= $least THEN round(node.support / (node.support + 10.0) * 0.99, 6) END
    WHEN node:EventSeries THEN 0.0
    WHEN NOT $inCoverage OR node.mentionCount > 0 THEN round(node.mentionCount / (node.mentionCount + 10.0) * 0.99, 6)
  END AS weight
  WHERE weight IS NOT NULL
  RETURN collect({node: node, score: 1 + weight}) AS worded
}
WITH named + worded AS better
CALL (better) {
  UNWIND CASE WHEN $begun <> $words AND size([one IN better WHERE one.score <= $pastScore]) < $enough THEN $all ELSE [] END AS index
  CALL db.index.fulltext.queryNodes(index, $begun, {limit: $window}) YIELD node
  WITH node, CASE
    WHEN $labels <> [] AND NOT any(label IN labels(node) WHERE label IN $labels) THEN null
    WHEN node:Article THEN CASE WHEN $language IN ['', node.language] THEN coalesce(node.publishedAt.epochMillis, 0) / 1.0e15 END
    WHEN node:Event THEN CASE WHEN node.confidence >= $least THEN round(node.support / (node.support + 10.0) * 0.99, 6) END
    WHEN node:EventSeries THEN 0.0
    WHEN NOT $inCoverage OR node.mentionCount > 0 THEN round(node.mentionCount / (node.mentionCount + 10.0) * 0.99, 6)
  END AS weight
  WHERE weight IS NOT NULL
  RETURN collect({node: node, score: 0.5 + weight / 2}) AS begun
}
WITH better + begun AS better
CALL (better) {
  UNWIND CASE WHEN size([one IN better WHERE one.score <= $pastScore]) < $enough THEN $all ELSE [] END AS index
  CALL db.index.fulltext.queryNodes(index, $nearly, {limit: $window}) YIELD node
  WITH node, CASE
    WHEN $labels <> [] AND NOT any(label IN labels(node) WHERE label IN $labels) THEN null
    WHEN node:Article THEN CASE WHEN $language IN ['', node.language] THEN coalesce(node.publishedAt.epochMillis, 0) / 1.0e15 END
    WHEN node:Event THEN CASE WHEN node.confidence >= $least THEN round(node.support / (node.support + 10.0) * 0.99, 6) END
    WHEN node:EventSeries THEN 0.0
    WHEN NOT $inCoverage OR node.mentionCount > 0 THEN round(node.mentionCount / (node.mentionCount + 10.0) * 0.99, 6)
  END AS weight
  WHERE weight IS NOT NULL
  RETURN collect({node: node, score: weight / 2}) AS misspelt
}
UNWIND better + misspelt AS found
WITH found.node AS n, max(found.score) AS score
RETURN n, score
