// Whom an editor said to be distinct from these, and what they became where they were merged.
// Parameters: ids
// Columns: id, other
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Distinct {a: id})
  RETURN d.b AS other
  UNION
  MATCH (d:Distinct {b: id})
  RETURN d.a AS other
}
OPTIONAL MATCH (x:Redirect {id: other})
UNWIND [other] + coalesce([x.to], []) AS one
RETURN DISTINCT id, one AS other
