// Whether the graph holds any article yet.
// Parameters: none
// Columns: articles
MATCH (a:Article)
RETURN count(a) AS articles
