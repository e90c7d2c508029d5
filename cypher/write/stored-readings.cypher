// What was read from articles when they were stored, before any merge.
// Parameters: ids
// Columns: id, url, title, text, language, publishedAt, digest, textDigest, sourceName, sourceUrl, reading
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.url AS url, a.title AS title, a.text AS text, a.language AS language, a.publishedAt AS publishedAt,
       a.digest AS digest, a.textDigest AS textDigest, a.reading AS reading,
       head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(s:Source) RETURN s.name }) AS sourceName,
       head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(s:Source) RETURN s.url }) AS sourceUrl
