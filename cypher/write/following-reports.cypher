// Reports of events that they do not lead.
// Parameters: ids (of events, before any merge)
// Columns: event, leads, report
UNWIND $ids AS id
MATCH (:Article)-[r:REPORTS]->(:Event)
WHERE r.event = id AND NOT r.leads
RETURN r.event AS event, r.leads AS leads, r {.*} AS report
