// Takes back that an editor said that two are distinct; that it was said, and why it was taken back, is kept.
// Parameters: pairs [[a, b]], reason, by, at
// Columns: none
UNWIND $pairs AS pair
MATCH (d:Distinct {a: pair[0], b: pair[1]})
SET d:WithdrawnDistinct, d.withdrawnReason = $reason, d.withdrawnBy = $by, d.withdrawnAt = $at
REMOVE d:Distinct
