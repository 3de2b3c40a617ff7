-- Places that are written alike without marks. place_mentions has the entities of type LOC, with the
-- place that each was counted for, and on what evidence. Nothing in the records changes.

-- mark: what a spelling of the place has, with marks, and no spelling of its namesake. near: normalized
-- names of places that an article with this place often has, too.
CREATE VIEW namesakes AS
SELECT * FROM (VALUES
    ('عمان', 'عُمان', 'عُ', ['سلطنه عمان', 'مسقط', 'صلاله', 'نزوي', 'صحار', 'ظفار', 'مسندم']),
    ('عمان', 'عمّان', 'م[َُِ]?ّ', ['اردن', 'الاردن', 'اربد', 'الزرقاء', 'العقبه', 'السلط', 'الكرك'])
) AS t(normalized, place, mark, near);

CREATE VIEW place_mentions AS
WITH
mentions AS (SELECT * FROM entities WHERE type = 'LOC'),
alike AS (SELECT * FROM mentions SEMI JOIN namesakes USING (normalized)),
-- A spelling with the marks of both, عُمّان, says nothing, and must not count twice.
by_mark AS (
    SELECT a.id, a.source, a.entity, a.normalized, any_value(n.place) AS place,
    FROM alike a JOIN namesakes n ON n.normalized = a.normalized AND regexp_matches(a.text, n.mark)
    GROUP BY ALL HAVING count(DISTINCT n.place) = 1),
-- The places that an article is sure to have: exactly one, or no evidence.
by_article AS (
    SELECT id, source, normalized, any_value(place) AS place,
    FROM by_mark GROUP BY ALL HAVING count(DISTINCT place) = 1),
by_places AS (
    SELECT m.id, m.source, n.normalized, any_value(n.place) AS place,
    FROM mentions m JOIN namesakes n ON list_contains(n.near, m.normalized)
    GROUP BY ALL HAVING count(DISTINCT n.place) = 1)
SELECT
    m.*,
    coalesce(a.place, b.place, c.place, m.normalized) AS place,
    CASE
        WHEN a.place IS NOT NULL THEN 'marks'
        WHEN b.place IS NOT NULL THEN 'marks elsewhere in the article'
        WHEN c.place IS NOT NULL THEN 'other places in the article'
        WHEN s.normalized IS NOT NULL THEN 'unknown which'
    END AS evidence,
FROM mentions m
LEFT JOIN by_mark a USING (id, source, entity)
LEFT JOIN by_article b ON b.id = m.id AND b.source = m.source AND b.normalized = m.normalized
LEFT JOIN by_places c ON c.id = m.id AND c.source = m.source AND c.normalized = m.normalized
LEFT JOIN (SELECT DISTINCT normalized FROM namesakes) s ON s.normalized = m.normalized;
