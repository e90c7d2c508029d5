// Which of these ids an event has, or an editor merged away.
// Parameters: ids
// Columns: id
UNWIND $ids AS id
WITH id
WHERE EXISTS { (:Event {id: id}) }
   OR EXISTS { (:Redirect {id: id, merged: true}) }
   OR EXISTS { MATCH (:Article)-[r:REPORTS]->(:Event) WHERE r.event = id }
RETURN id
