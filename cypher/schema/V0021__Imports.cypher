// By what imported entities are found again.
CREATE INDEX entity_wikidata IF NOT EXISTS FOR (n:Entity) ON (n.wikidataId);
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
