// By what people are looked up whom an article spells otherwise: consonants of their names, made by the writer.
CREATE FULLTEXT INDEX people_blocks IF NOT EXISTS FOR (n:Person) ON EACH [n.blocks]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE INDEX may_be_score IF NOT EXISTS FOR ()-[r:MAY_BE]-() ON (r.score);
