// The relations of a hub that bear most, and the latest articles of a source, are a seek each (V0050).
CREATE INDEX represents_most IF NOT EXISTS FOR ()-[r:REPRESENTS]-() ON (r.most);
CREATE INDEX holds_position_most IF NOT EXISTS FOR ()-[r:HOLDS_POSITION]-() ON (r.most);
CREATE INDEX located_in_most IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.most);
CREATE INDEX published_by_latest IF NOT EXISTS FOR ()-[r:PUBLISHED_BY]-() ON (r.latest);
