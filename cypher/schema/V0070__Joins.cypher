// By what the joins that Entente made itself are found when a spelling that showed them is no longer observed.
CREATE INDEX join_keep IF NOT EXISTS FOR (n:Join) ON (n.keep);
