// What editors told apart is kept by ids, and outlives the nodes that had them.
CREATE CONSTRAINT distinct_id IF NOT EXISTS FOR (n:Distinct) REQUIRE n.id IS UNIQUE;
CREATE INDEX distinct_a IF NOT EXISTS FOR (n:Distinct) ON (n.a);
CREATE INDEX distinct_b IF NOT EXISTS FOR (n:Distinct) ON (n.b);
CREATE INDEX distinct_from IF NOT EXISTS FOR (n:Distinct) ON (n.from);
