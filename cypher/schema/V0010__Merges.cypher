// Writers take turns; ids that were merged away; what editors decided.
CREATE CONSTRAINT turn_id IF NOT EXISTS FOR (n:Turn) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;
CREATE INDEX redirect_into IF NOT EXISTS FOR (n:Redirect) ON (n.into);
CREATE INDEX redirect_to IF NOT EXISTS FOR (n:Redirect) ON (n.to);
