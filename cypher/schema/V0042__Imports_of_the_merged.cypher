// By what imported entities that were merged away are found again.
CREATE INDEX redirect_wikidata IF NOT EXISTS FOR (n:Redirect) ON (n.wikidataId);
