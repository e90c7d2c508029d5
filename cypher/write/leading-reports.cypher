// Reports that lead an event and lie near in days, or have its series and ordinal.
// Parameters: rows [{block, from, to, near}] where near are ids of participants, places and countries; keys
// Columns: event, leads, report
CALL () {
  UNWIND $rows AS row
  MATCH (:Article)-[r:REPORTS]->(:Event)
  WHERE r.leadBlock = row.block AND row.from <= r.startDate <= row.to AND any(id IN r.near WHERE id IN row.near)
  RETURN r
  UNION
  UNWIND $keys AS key
  MATCH (:Article)-[r:REPORTS]->(:Event)
  WHERE r.key = key AND r.leads
  RETURN r
}
RETURN r.event AS event, r.leads AS leads, r {.*} AS report
