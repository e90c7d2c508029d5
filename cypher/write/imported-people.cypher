// People who were imported, or of whom an import said more, by all names that are given to them; those whom most name first.
// Who was merged into another is among them: what names him is stored under what he became.
// Parameters: most
// Columns: id, name, names, countryCode, wikidataId
MATCH (p:Person|Redirect)
WHERE p.tenures IS NOT NULL AND (p:Person OR 'Person' IN p.labels)
RETURN p.id AS id, p.name AS name, p.names[..p.authorityNames] AS names, p.countryCode AS countryCode, p.wikidataId AS wikidataId
ORDER BY coalesce(p.mentionCount, 0) DESC, id
LIMIT $most
