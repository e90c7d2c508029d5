// Meetings of one person in the order of time, from either end, and those of two people: a seek each, however many a person had.
CREATE INDEX met_latest IF NOT EXISTS FOR ()-[m:MET]-() ON (m.latest);
CREATE INDEX met_latest_of_other IF NOT EXISTS FOR ()-[m:MET]-() ON (m.latestOfOther);
CREATE INDEX met_pair IF NOT EXISTS FOR ()-[m:MET]-() ON (m.pair);
