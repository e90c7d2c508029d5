// What stands under these ids, now or before it was merged away.
// Parameters: ids
// Columns: id, kind (Person, Country, Place, Organization or Event; null when nothing has the id), to (what it became; null when it was not merged),
//   listed (whether the authority or an import knows it), mentions (how many articles mention it)
UNWIND $ids AS id
OPTIONAL MATCH (n:Entity|Event {id: id})
OPTIONAL MATCH (x:Redirect {id: id})
RETURN id, x.to AS to,
       head([label IN CASE WHEN n IS NULL THEN coalesce(x.labels, ['Event']) ELSE labels(n) END
             WHERE (n IS NOT NULL OR x IS NOT NULL) AND label IN ['Person', 'Country', 'Place', 'Organization', 'Event']]) AS kind,
       coalesce(n.known, x.known, false) AS listed, coalesce(n.mentionCount, 0) AS mentions
