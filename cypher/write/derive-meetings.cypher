// Makes anew who met whom at these events.
// Parameters: rows [{event, date, pairs: [{one, other, confidence, called}]}]
// Columns: none
UNWIND $rows AS row
CALL (row) {
  MATCH ()-[m:MET {event: row.event}]->()
  DELETE m
}
UNWIND row.pairs AS pair
MATCH (a:Person {id: pair.one})
MATCH (b:Person {id: pair.other})
WITH row, pair, a, b, '|' + coalesce(toString(row.date), '0000') + '|' + row.event AS place
CREATE (a)-[:MET {event: row.event, date: row.date, confidence: pair.confidence, called: pair.called,
  pair: a.id + '|' + b.id, latest: a.id + place, latestOfOther: b.id + place}]->(b)
