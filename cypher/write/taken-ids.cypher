// Which of these ids stand for an entity, or stood for one that was merged away.
// Parameters: ids
// Columns: id
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n.id AS taken
  UNION
  MATCH (n:Redirect {id: id})
  RETURN n.id AS taken
}
RETURN DISTINCT taken AS id
