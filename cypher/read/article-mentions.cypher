// Whether an article names one of these entities.
// Parameters: id, ids
// Columns: holds
UNWIND [id IN $ids | coalesce(head(COLLECT { MATCH (x:Redirect {id: id}) RETURN x.to }), id)] AS entity
MATCH (a:Article {id: $id})-[:MENTIONS]->(:Entity {id: entity})
RETURN count(*) > 0 AS holds
