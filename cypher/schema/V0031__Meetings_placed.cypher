// The places of the meetings that were stored before they had any (cypher/write/derive-meetings.cypher).
MATCH (a:Person)-[m:MET]->(b:Person)
WITH a, m, b, '|' + coalesce(toString(m.date), '0000') + '|' + m.event AS place
SET m.pair = a.id + '|' + b.id, m.latest = a.id + place, m.latestOfOther = b.id + place;
