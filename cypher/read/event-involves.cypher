// Whether all of these take part in an event, and it is of one of these types.
// Parameters: id, ids, types (empty for any), least
// Columns: holds
OPTIONAL MATCH (e:Event {id: $id})
WHERE e.confidence >= $least AND ($types = [] OR e.type IN $types)
WITH e, [id IN $ids | coalesce(head(COLLECT { MATCH (x:Redirect {id: id}) RETURN x.to }), id)] AS entities
RETURN e IS NOT NULL AND all(entity IN entities WHERE EXISTS {
  MATCH (e)<-[r:CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED|ACTOR|TARGET]-(:Entity {id: entity})
  WHERE r.confidence >= $least
}) AS holds
