-- A row per pair of frequent distinct entities in the same article. a and b are their numbers (rows
-- of entities.sql); articles and sentences count those that have both.
WITH frequent AS (
    SELECT DISTINCT e.id, e.sentence, t.number
    FROM entity e JOIN top_entity t USING (type, normalized)
    WHERE t.rank <= 40),
part_of AS (
    SELECT part.number AS part, whole.number AS whole
    FROM top_entity part JOIN top_entity whole USING (type)
    WHERE part.number <> whole.number
      AND contains(' ' || whole.normalized || ' ', ' ' || part.normalized || ' ')),
-- Grouped by article first, so that a pair is made once per article and not once per two sentences.
in_article AS (SELECT id, number, list(sentence) AS sentences FROM frequent GROUP BY ALL)
SELECT
    a.number AS a, b.number AS b,
    count(*) AS articles,
    sum(len(list_intersect(a.sentences, b.sentences)))::BIGINT AS sentences,
FROM in_article a JOIN in_article b ON a.id = b.id AND a.number < b.number
-- A short and a long form of the same name (a surname and the full name) are not a pair.
ANTI JOIN part_of p ON p.part = a.number AND p.whole = b.number
ANTI JOIN part_of q ON q.part = b.number AND q.whole = a.number
GROUP BY ALL
ORDER BY articles DESC, sentences DESC, a, b
