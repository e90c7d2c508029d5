// What is stored of articles that come in: the digest of each, and whether its address or text was retracted.
// Parameters: rows [{id, textDigest}]
// Columns: id, digest (null when new), retracted (the reason; null when not)
UNWIND $rows AS row
OPTIONAL MATCH (a:Article {id: row.id})
CALL (row) {
  OPTIONAL MATCH (byId:Retracted {id: row.id})
  OPTIONAL MATCH (byText:Retracted {textDigest: row.textDigest})
  RETURN coalesce(byId.retractedReason, byText.retractedReason) AS retracted
  LIMIT 1
}
RETURN row.id AS id, a.digest AS digest, retracted
