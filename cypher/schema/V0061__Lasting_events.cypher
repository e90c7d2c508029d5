// How long events last that were stored before that was kept (cypher/write/set-event-states.cypher).
MATCH (e:Event)
WHERE e.endDate > e.startDate
SET e.lasts = toInteger(ceil(log(duration.inDays(e.startDate, e.endDate).days + 1) / log(2)));
