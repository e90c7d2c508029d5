// Stored articles that may be copies of these, at most 200 for each.
// Parameters: rows [{id, bands}]; ids (of articles that are left out)
// Columns: id, sketch, group
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Article)
  WHERE a.band0 = row.bands[0] OR a.band1 = row.bands[1] OR a.band2 = row.bands[2] OR a.band3 = row.bands[3]
     OR a.band4 = row.bands[4] OR a.band5 = row.bands[5] OR a.band6 = row.bands[6] OR a.band7 = row.bands[7]
  WITH a
  WHERE a.textGroup IS NOT NULL AND NOT a.id IN $ids
  RETURN a
  LIMIT 200
}
RETURN DISTINCT a.id AS id, a.sketch AS sketch, a.textGroup AS group
