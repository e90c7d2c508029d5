// What is named or titled as asked, with a score: 3 for a name that is just so, 2 for one that begins so, 1 where every word or
// its beginning is there, 0 where a typing error lies between; below 1 more by how much coverage names it, or how new it is.
// What is less alike is only looked for where the better does not fill the page.
// Parameters: aliases, words, nearly (Lucene queries), exact (folded names), labels, entities, events, articles (whether asked for),
//   language ('' for any), inCoverage, least, window (most candidates a query), enough (to fill the page), pastScore (that of the last on the page before)
// Columns: n, score
CALL () {
  UNWIND CASE WHEN $entities THEN [1] ELSE [] END AS asked
  CALL db.index.fulltext.queryNodes('aliases', $aliases, {limit: $window}) YIELD node
  WHERE any(label IN labels(node) WHERE label IN $labels) AND (NOT $inCoverage OR NOT node:Entity OR node.mentionCount > 0)
  WITH node, CASE WHEN any(key IN node.keys WHERE key IN $exact) THEN 3 ELSE 2 END AS likeness
  RETURN collect({node: node, likeness: likeness}) AS named
}
CALL (named) {
  UNWIND CASE WHEN size([one IN named WHERE one.likeness + 1 <= $pastScore]) < $enough THEN [1] ELSE [] END AS asked
  CALL () {
    UNWIND CASE WHEN $entities THEN [1] ELSE [] END AS asked
    CALL db.index.fulltext.queryNodes('entities', $words, {limit: $window}) YIELD node
    RETURN node
    UNION
    UNWIND CASE WHEN $events THEN [1] ELSE [] END AS asked
    CALL db.index.fulltext.queryNodes('events', $words, {limit: $window}) YIELD node
    WHERE node.confidence >= $least
    RETURN node
    UNION
    UNWIND CASE WHEN $articles THEN [1] ELSE [] END AS asked
    CALL db.index.fulltext.queryNodes('titles', $words, {limit: $window}) YIELD node
    WHERE $language = '' OR node.language = $language
    RETURN node
  }
  WITH node
  WHERE any(label IN labels(node) WHERE label IN $labels) AND (NOT $inCoverage OR NOT node:Entity OR node.mentionCount > 0)
  RETURN collect({node: node, likeness: 1}) AS worded
}
CALL (named, worded) {
  UNWIND CASE WHEN size([one IN named + worded WHERE one.likeness + 1 <= $pastScore]) < $enough THEN [1] ELSE [] END AS asked
  CALL () {
    UNWIND CASE WHEN $entities THEN [1] ELSE [] END AS asked
    CALL db.index.fulltext.queryNodes('entities', $nearly, {limit: $window}) YIELD node
    RETURN node
    UNION
    UNWIND CASE WHEN $events THEN [1] ELSE [] END AS asked
    CALL db.index.fulltext.queryNodes('events', $nearly, {limit: $window}) YIELD node
    WHERE node.confidence >= $least
    RETURN node
    UNION
    UNWIND CASE WHEN $articles THEN [1] ELSE [] END AS asked
    CALL db.index.fulltext.queryNodes('titles', $nearly, {limit: $window}) YIELD node
    WHERE $language = '' OR node.language = $language
    RETURN node
  }
  WITH node
  WHERE any(label IN labels(node) WHERE label IN $labels) AND (NOT $inCoverage OR NOT node:Entity OR node.mentionCount > 0)
  RETURN collect({node: node, likeness: 0}) AS misspelt
}
UNWIND named + worded + misspelt AS found
WITH found.node AS n, max(found.likeness) AS likeness
WITH n, likeness, toFloat(coalesce(n.mentionCount, n.support, 0)) AS weight
RETURN n, likeness + CASE WHEN n:Article THEN coalesce(n.publishedAt.epochMillis, 0) / 1.0e15 ELSE round(weight / (weight + 10) * 0.99, 6) END AS score
