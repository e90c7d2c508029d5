// By what reports are found that may tell of one event.
CREATE INDEX report_block IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.block, r.startDate);
CREATE INDEX report_lead_block IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.leadBlock, r.startDate);
CREATE INDEX report_key IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.key);
CREATE INDEX report_event IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.event);
