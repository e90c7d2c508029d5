// Takes a retraction back, and gives the article as it came in, to be read again.
// Parameters: id
// Columns: url, title, text, language, publishedAt, sourceName, sourceUrl
MATCH (a:Retracted {id: $id})
WITH a, a {.*} AS was
DELETE a
RETURN was.url AS url, was.title AS title, was.text AS text, was.language AS language, was.publishedAt AS publishedAt,
       was.sourceName AS sourceName, was.sourceUrl AS sourceUrl
