// Stores that two people may be one, for an editor to decide; the surer reading stays.
// Parameters: rows [{a, b, score, reasons, since}] where a is the smaller id
// Columns: none
UNWIND $rows AS row
MATCH (a:Person {id: row.a})
MATCH (b:Person {id: row.b})
WHERE NOT EXISTS { (:Distinct {id: row.a + '|' + row.b}) }
MERGE (a)-[r:MAY_BE]->(b)
ON CREATE SET r.since = row.since, r.score = row.score, r.reasons = row.reasons
SET r.reasons = CASE WHEN row.score > r.score THEN row.reasons ELSE r.reasons END,
    r.score = CASE WHEN row.score > r.score THEN row.score ELSE r.score END
