// Copies of one text, and the evidence that counts: one of each group of copies.
CREATE INDEX article_text_group IF NOT EXISTS FOR (n:Article) ON (n.textGroup);
CREATE INDEX article_band_0 IF NOT EXISTS FOR (n:Article) ON (n.band0);
CREATE INDEX article_band_1 IF NOT EXISTS FOR (n:Article) ON (n.band1);
CREATE INDEX article_band_2 IF NOT EXISTS FOR (n:Article) ON (n.band2);
CREATE INDEX article_band_3 IF NOT EXISTS FOR (n:Article) ON (n.band3);
CREATE INDEX article_band_4 IF NOT EXISTS FOR (n:Article) ON (n.band4);
CREATE INDEX article_band_5 IF NOT EXISTS FOR (n:Article) ON (n.band5);
CREATE INDEX article_band_6 IF NOT EXISTS FOR (n:Article) ON (n.band6);
CREATE INDEX article_band_7 IF NOT EXISTS FOR (n:Article) ON (n.band7);
CREATE INDEX evidence_weight IF NOT EXISTS FOR (n:Evidence) ON (n.relation, n.weight, n.id);
