// What is named or titled as asked, with a score: 3 for a name that is just so, 2 for one that begins so, 1 where every word or
// its beginning is there, 0 where a typing error lies between; below 1 more by how much coverage names it, or how new it is.
// What is less alike is only looked for where the better does not fill the page.
// Parameters: aliases, words, nearly (Lucene queries), exact (folded names), names, all (indexes of names, and all, as far as their
//   kinds are asked for), labels, language ('' for any), inCoverage, least, window (most candidates a query), enough (to fill the
//   page), pastScore (that of the last on the page before)
// Columns: n, score
CALL () {
  UNWIND $names AS index
  CALL db.index.fulltext.queryNodes(index, $aliases, {limit: $window}) YIELD node
  WHERE CASE
    WHEN NOT any(label IN labels(node) WHERE label IN $labels) THEN false
    WHEN node:Article THEN $language = '' OR node.language = $language
    WHEN node:Event THEN node.confidence >= $least
    WHEN node:Entity THEN NOT $inCoverage OR node.mentionCount > 0
    ELSE true
  END
  WITH node, CASE WHEN any(key IN node.keys WHERE key IN $exact) THEN 3 ELSE 2 END AS likeness
  RETURN collect({node: node, likeness: likeness}) AS named
}
CALL (named) {
  UNWIND CASE WHEN size([one IN named WHERE one.likeness + 1 <= $pastScore]) < $enough THEN $all ELSE [] END AS index
  CALL db.index.fulltext.queryNodes(index, $words, {limit: $window}) YIELD node
  WHERE CASE
    WHEN NOT any(label IN labels(node) WHERE label IN $labels) THEN false
    WHEN node:Article THEN $language = '' OR node.language = $language
    WHEN node:Event THEN node.confidence >= $least
    WHEN node:Entity THEN NOT $inCoverage OR node.mentionCount > 0
    ELSE true
  END
  RETURN collect({node: node, likeness: 1}) AS worded
}
CALL (named, worded) {
  UNWIND CASE WHEN size([one IN named + worded WHERE one.likeness + 1 <= $pastScore]) < $enough THEN $all ELSE [] END AS index
  CALL db.index.fulltext.queryNodes(index, $nearly, {limit: $window}) YIELD node
  WHERE CASE
    WHEN NOT any(label IN labels(node) WHERE label IN $labels) THEN false
    WHEN node:Article THEN $language = '' OR node.language = $language
    WHEN node:Event THEN node.confidence >= $least
    WHEN node:Entity THEN NOT $inCoverage OR node.mentionCount > 0
    ELSE true
  END
  RETURN collect({node: node, likeness: 0}) AS misspelt
}
UNWIND named + worded + misspelt AS found
WITH found.node AS n, max(found.likeness) AS likeness
WITH n, likeness, toFloat(coalesce(n.mentionCount, n.support, 0)) AS weight
RETURN n, likeness + CASE WHEN n:Article THEN coalesce(n.publishedAt.epochMillis, 0) / 1.0e15 ELSE round(weight / (weight + 10) * 0.99, 6) END AS score
