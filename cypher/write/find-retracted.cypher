// Whether an article was retracted.
// Parameters: id
// Columns: reason
MATCH (a:Retracted {id: $id})
RETURN a.retractedReason AS reason
