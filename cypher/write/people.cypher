// People that something names, with what tells whether they are one. Whom nothing names may have been deleted in this very
// transaction after an undo, and the index still give it.
// Parameters: ids
// Columns: id, current, listed (whether the authority or an import knows it), names, countries, positions [[position, of, from, to]], tenures (as imported)
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE EXISTS { (p)--() }
RETURN p.id AS id, p.id AS current, coalesce(p.known, false) AS listed, p.names + p.name AS names,
       COLLECT { MATCH (p)-[:REPRESENTS]->(c:Country) RETURN c.code } + coalesce(p.countryCode, []) AS countries,
       COLLECT { MATCH (p)-[r:HOLDS_POSITION]->(o:Entity) WHERE r.position IS NOT NULL RETURN [r.position, o.id, r.from, r.to] } AS positions,
       coalesce(p.tenures, []) AS tenures
