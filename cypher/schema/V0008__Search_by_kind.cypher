// Names by kind of node, so that no kind crowds out another; and whole folded names, for those that are or begin as asked.
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX entities IF NOT EXISTS FOR (n:Person|Country|Place|Organization|EventSeries) ON EACH [n.name, n.names, n.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX events IF NOT EXISTS FOR (n:Event) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX aliases IF NOT EXISTS FOR (n:Person|Country|Place|Organization|EventSeries) ON EACH [n.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
