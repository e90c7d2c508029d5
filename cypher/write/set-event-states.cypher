// Sets what events are over all their reports, and their places in orders: their own, and behind the ids of whom and what
// they hang on. What lasts longer than a day has as `lasts` the least power of two that its days stay below.
// First takes the keys from those that lose theirs, for others to have.
// Parameters: rows [{id, properties}]
// Columns: none
CALL () {
  UNWIND $rows AS row
  MATCH (e:Event {id: row.id})
  WHERE e.key IS NOT NULL AND coalesce(row.properties.key <> e.key, true)
  REMOVE e.key
  RETURN count(*) AS lost
}
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
SET e += row.properties,
    e.latest = coalesce(toString(row.properties.startDate), '0000') + '|' + e.id,
    e.earliest = coalesce(toString(row.properties.startDate), '9999') + '|' + e.id,
    e.lasts = CASE WHEN row.properties.endDate > row.properties.startDate
      THEN toInteger(ceil(log(duration.inDays(row.properties.startDate, row.properties.endDate).days + 1) / log(2))) END
WITH e
CALL (e) {
  MATCH (x:Entity)-[r:CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED|ACTOR|TARGET]->(e)
  SET r.latest = x.id + '|' + e.latest
}
CALL (e) {
  MATCH (e)-[r:OCCURRED_IN|PART_OF]->(x)
  SET r.latest = x.id + '|' + e.latest
}
