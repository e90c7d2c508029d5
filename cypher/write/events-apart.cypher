// Events that an editor told apart, of which reports on these days or of these series and ordinals may tell, or that name
// these entities, or were told apart under these ids.
// Parameters: rows [{from, to}], keys, ids
// Columns: id, one, other (what led each of them, in JSON), near (ids that these name)
CALL () {
  UNWIND $rows AS row
  MATCH (d:Distinct)
  WHERE d.from <= row.to AND d.to >= row.from
  RETURN d
  UNION
  UNWIND $keys AS key
  MATCH (d:Distinct)
  WHERE key IN d.keys
  RETURN d
  UNION
  UNWIND $ids AS id
  MATCH (d:Distinct)
  WHERE d.one IS NOT NULL AND (d.id = id OR id IN d.near)
  RETURN d
}
RETURN d.id AS id, d.one AS one, d.other AS other, d.near AS near
ORDER BY id
