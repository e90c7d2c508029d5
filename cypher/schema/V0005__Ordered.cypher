// Pages in order: of nodes, and of what hangs on one node (V0004).
CREATE INDEX article_latest IF NOT EXISTS FOR (n:Article) ON (n.latest);
CREATE INDEX article_earliest IF NOT EXISTS FOR (n:Article) ON (n.earliest);
CREATE INDEX event_latest IF NOT EXISTS FOR (n:Event) ON (n.latest);
CREATE INDEX event_earliest IF NOT EXISTS FOR (n:Event) ON (n.earliest);
CREATE INDEX reports_earliest IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.earliest);
CREATE INDEX co_chaired_latest IF NOT EXISTS FOR ()-[r:CO_CHAIRED]-() ON (r.latest);
CREATE INDEX chaired_latest IF NOT EXISTS FOR ()-[r:CHAIRED]-() ON (r.latest);
CREATE INDEX hosted_latest IF NOT EXISTS FOR ()-[r:HOSTED]-() ON (r.latest);
CREATE INDEX visited_latest IF NOT EXISTS FOR ()-[r:VISITED]-() ON (r.latest);
CREATE INDEX attended_latest IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.latest);
CREATE INDEX signed_latest IF NOT EXISTS FOR ()-[r:SIGNED]-() ON (r.latest);
CREATE INDEX called_latest IF NOT EXISTS FOR ()-[r:CALLED]-() ON (r.latest);
CREATE INDEX actor_latest IF NOT EXISTS FOR ()-[r:ACTOR]-() ON (r.latest);
CREATE INDEX target_latest IF NOT EXISTS FOR ()-[r:TARGET]-() ON (r.latest);
CREATE INDEX occurred_in_latest IF NOT EXISTS FOR ()-[r:OCCURRED_IN]-() ON (r.latest);
CREATE INDEX part_of_latest IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.latest);
CREATE INDEX mentions_latest IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.latest);
