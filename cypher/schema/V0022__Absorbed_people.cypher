// Whoever was merged into another is found by the names that he had, as before.
DROP INDEX people_blocks IF EXISTS;
CREATE FULLTEXT INDEX people_blocks IF NOT EXISTS FOR (n:Person|Redirect) ON EACH [n.blocks]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
