// Names and titles in any script; `keys` are folded and transliterated forms made by the writer.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Person|Country|Place|Organization|Event|EventSeries) ON EACH [n.name, n.title, n.names, n.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Article) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
