// Which transactions were committed lately, for writers that lost the reply.
CREATE CONSTRAINT mark_id IF NOT EXISTS FOR (n:Mark) REQUIRE n.id IS UNIQUE;
CREATE INDEX mark_at IF NOT EXISTS FOR (n:Mark) ON (n.at);
