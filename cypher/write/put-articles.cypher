// Stores articles, new or in the place of an earlier version, under their sources.
// Parameters: rows [{id, properties, ingestedAt, source: {id, name, url} or null}]
// Columns: none
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a.ingestedAt = row.ingestedAt
SET a += row.properties
WITH a, row
OPTIONAL MATCH (a)-[old:PUBLISHED_BY]->(:Source)
DELETE old
WITH DISTINCT a, row
WHERE row.source IS NOT NULL
MERGE (s:Source {id: row.source.id})
ON CREATE SET s.name = row.source.name
SET s.url = coalesce(s.url, row.source.url)
MERGE (a)-[p:PUBLISHED_BY]->(s)
SET p.latest = s.id + '|' + a.latest
