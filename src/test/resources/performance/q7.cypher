MATCH (e:Event {id: $id})
RETURN e.id AS id, e.title AS title, e.startDate AS start, COLLECT {
  MATCH (e)<-[r:CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED|ACTOR|TARGET]-(p:Entity) WHERE r.confidence >= 0.5
  WITH p, r ORDER BY r.confidence DESC, p.id, type(r) LIMIT 20
  RETURN {role: type(r), confidence: r.confidence, id: p.id, name: p.name, evidence: COLLECT {
    MATCH (v:Evidence) WHERE v.relation = p.id + '|' + type(r) + '|' + e.id AND v.confidence >= 0
    WITH v ORDER BY v.confidence DESC, v.id LIMIT 1
    MATCH (a:Article {id: v.article})
    RETURN {sentence: v.sentence, id: a.id, url: a.url} }} } AS participants, COLLECT {
  MATCH (a:Article)-[t:REPORTS]->() USING INDEX t:REPORTS(earliest)
  WHERE t.earliest > e.id + '|' AND t.earliest < e.id + '}'
  WITH a, t ORDER BY t.earliest LIMIT 10
  RETURN {id: a.id, title: a.title, publishedAt: a.publishedAt, source: head(COLLECT { MATCH (a)-[:PUBLISHED_BY]->(s) RETURN s.name })} } AS coverage
