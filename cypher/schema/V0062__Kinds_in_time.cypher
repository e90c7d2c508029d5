// Events and articles of one kind in the order of time, and what lasted on a day (V0061): a seek each, however rare a kind is.
CREATE INDEX event_kind_latest IF NOT EXISTS FOR (n:Event) ON (n.type, n.status, n.latest);
CREATE INDEX event_kind_earliest IF NOT EXISTS FOR (n:Event) ON (n.type, n.status, n.earliest);
CREATE INDEX event_lasts IF NOT EXISTS FOR (n:Event) ON (n.lasts, n.startDate);
CREATE INDEX article_language_latest IF NOT EXISTS FOR (n:Article) ON (n.language, n.latest);
CREATE INDEX article_language_earliest IF NOT EXISTS FOR (n:Article) ON (n.language, n.earliest);
