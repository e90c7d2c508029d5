// The articles of groups of copies.
// Parameters: groups
// Columns: id, sketch
UNWIND $groups AS group
MATCH (a:Article {textGroup: group})
RETURN a.id AS id, a.sketch AS sketch
