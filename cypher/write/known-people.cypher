// People who may be those whom articles name, by keys of their names, with what speaks for or against them.
// Those who were merged into others are among them, unless the other one is: what names them is stored under what they became,
// whose names and offices speak for them.
// Parameters: rows [{id, query}] where query is in Lucene's syntax
// Columns: seen (the id of the row), id, current (what it became), listed (whether the authority or an import knows it), names, countries,
//   positions [[position, of, from, to]], tenures (as imported)
UNWIND $rows AS row
CALL db.index.fulltext.queryNodes('people_blocks', row.query, {limit: 12}) YIELD node, score
WITH row, collect({node: node, score: score}) AS found
UNWIND found AS one
WITH row, one.node AS node, one.score AS score, [other IN found | other.node.id] AS ids
WHERE NOT node:Redirect OR NOT node.to IN ids
OPTIONAL MATCH (into:Person {id: node.to})
WITH row, node, score, into, coalesce(into, node) AS person
RETURN row.id AS seen, node.id AS id, coalesce(node.to, node.id) AS current,
       coalesce(node.known, false) OR coalesce(into.known, false) AS listed,
       node.names + node.name + coalesce(into.names, []) AS names,
       COLLECT { MATCH (person)-[:REPRESENTS]->(c:Country) RETURN c.code } + coalesce(node.countryCode, []) + coalesce(into.countryCode, []) AS countries,
       COLLECT { MATCH (person)-[r:HOLDS_POSITION]->(o:Entity) WHERE r.position IS NOT NULL RETURN [r.position, o.id, r.from, r.to] } AS positions,
       coalesce(node.tenures, []) + coalesce(into.tenures, []) AS tenures
ORDER BY seen, score DESC, id
