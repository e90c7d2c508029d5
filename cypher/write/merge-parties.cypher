// What stands under these ids, now or before it was merged away.
// Parameters: ids
// Columns: id, kind (Person, Country, Place, Organization or Event; null when nothing has the id), to (what it became; null when it was not merged)
UNWIND $ids AS id
OPTIONAL MATCH (n:Entity|Event {id: id})
OPTIONAL MATCH (x:Redirect {id: id})
RETURN id, x.to AS to,
       head([label IN CASE WHEN n IS NULL THEN coalesce(x.labels, ['Event']) ELSE labels(n) END
             WHERE (n IS NOT NULL OR x IS NOT NULL) AND label IN ['Person', 'Country', 'Place', 'Organization', 'Event']]) AS kind
