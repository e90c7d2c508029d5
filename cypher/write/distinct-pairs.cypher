// Whom an editor said to be distinct, among these and what was merged into them.
// Parameters: ids
// Columns: a, b
UNWIND $ids AS id
CALL (id) {
  RETURN id AS own
  UNION
  MATCH (x:Redirect {to: id})
  RETURN x.id AS own
}
CALL (own) {
  MATCH (d:Distinct {a: own})
  RETURN d.b AS other
  UNION
  MATCH (d:Distinct {b: own})
  RETURN d.a AS other
}
OPTIONAL MATCH (x:Redirect {id: other})
WITH id, own, other, coalesce(x.to, other) AS became
WHERE became IN $ids AND became <> id
RETURN DISTINCT own AS a, other AS b
ORDER BY a, b
