// What the reader looks up and orders by.
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE INDEX article_language IF NOT EXISTS FOR (n:Article) ON (n.language);
CREATE INDEX article_text_digest IF NOT EXISTS FOR (n:Article) ON (n.textDigest);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.startDate);
CREATE INDEX event_type_start IF NOT EXISTS FOR (n:Event) ON (n.type, n.startDate);
CREATE INDEX entity_mentions IF NOT EXISTS FOR (n:Entity) ON (n.mentionCount);
CREATE INDEX evidence_relation IF NOT EXISTS FOR (n:Evidence) ON (n.relation, n.confidence);
CREATE INDEX retracted_text IF NOT EXISTS FOR (n:Retracted) ON (n.textDigest);
CREATE INDEX met_event IF NOT EXISTS FOR ()-[m:MET]-() ON (m.event);
