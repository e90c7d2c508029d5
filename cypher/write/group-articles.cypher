// Puts articles into their groups of copies: those of these ids, and all of groups that have come to another name.
// Parameters: rows [{id, group}]; groups [{from, to}]
// Columns: event (those that an article of another group reports)
CALL () {
  UNWIND $rows AS row
  MATCH (a:Article {id: row.id})
  RETURN a, row.group AS group
  UNION
  UNWIND $groups AS row
  MATCH (a:Article {textGroup: row.from})
  RETURN a, row.to AS group
}
SET a.textGroup = group
WITH a
MATCH (a)-[:REPORTS]->(e:Event)
RETURN DISTINCT e.id AS event
