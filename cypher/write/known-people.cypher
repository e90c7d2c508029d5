// People who may be those whom articles name, by keys of their names, with what speaks for or against them.
// Those who were merged into others are among them, unless the other one is: what names them is stored under what they became.
// Parameters: rows [{id, query}] where query is in Lucene's syntax
// Columns: seen (the id of the row), id, names, countries, positions [[position, of, from, to]], tenures (as imported)
UNWIND $rows AS row
CALL db.index.fulltext.queryNodes('people_blocks', row.query, {limit: 12}) YIELD node, score
WITH row, collect({node: node, score: score}) AS found
UNWIND found AS one
WITH row, one.node AS node, one.score AS score, [other IN found | other.node.id] AS ids
WHERE NOT node:Redirect OR NOT node.to IN ids
RETURN row.id AS seen, node.id AS id, node.names + node.name AS names,
       COLLECT { MATCH (node)-[:REPRESENTS]->(c:Country) RETURN c.code } + coalesce(node.countryCode, []) AS countries,
       COLLECT { MATCH (node)-[r:HOLDS_POSITION]->(o:Entity) WHERE r.position IS NOT NULL RETURN [r.position, o.id, r.from, r.to] } AS positions,
       coalesce(node.tenures, []) AS tenures
ORDER BY seen, score DESC, id
