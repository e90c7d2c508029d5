// The articles that name these entities, or report these events; by the ids that they had before any merge.
// Parameters: ids
// Columns: id
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:MENTIONS]-(a:Article)
  RETURN a.id AS article
  UNION
  MATCH (e:Entity {id: id})-[r]-(other:Entity|Event|EventSeries)
  MATCH (v:Evidence)
  WHERE v.relation = CASE WHEN startNode(r) = e THEN e.id + '|' + type(r) + '|' + other.id ELSE other.id + '|' + type(r) + '|' + e.id END
  RETURN v.article AS article
  UNION
  MATCH (:Redirect {id: id})<-[:NAMED]-(a:Article)
  RETURN a.id AS article
  UNION
  MATCH (a:Article)-[r:REPORTS]->(:Event)
  WHERE r.event = id
  RETURN a.id AS article
  UNION
  MATCH (:Event {id: id})<-[:REPORTS]-(a:Article)
  RETURN a.id AS article
}
RETURN DISTINCT article AS id
