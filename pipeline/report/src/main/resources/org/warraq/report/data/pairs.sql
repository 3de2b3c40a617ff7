-- Who is named with whom: [one, other, articles that name both, sentences that do].
WITH named AS (
    SELECT DISTINCT m.id, m.sentence, t.number AS name
    FROM mention m JOIN top_name t USING (type, normalized)
    WHERE t.rank <= 40),
part_of AS (
    SELECT part.number AS part, whole.number AS whole
    FROM top_name part JOIN top_name whole USING (type)
    WHERE part.number <> whole.number
      AND contains(' ' || whole.normalized || ' ', ' ' || part.normalized || ' ')),
-- Pairs are made once an article, not once for each two sentences of it.
in_article AS (SELECT id, name, list(sentence) AS sentences FROM named GROUP BY ALL)
SELECT
    a.name AS a, b.name AS b,
    count(*) AS articles,
    sum(len(list_intersect(a.sentences, b.sentences)))::BIGINT AS sentences,
FROM in_article a JOIN in_article b ON a.id = b.id AND a.name < b.name
-- The short and the long form of one name are no pair.
ANTI JOIN part_of p ON p.part = a.name AND p.whole = b.name
ANTI JOIN part_of q ON q.part = b.name AND q.whole = a.name
GROUP BY ALL
ORDER BY articles DESC, sentences DESC, a, b
