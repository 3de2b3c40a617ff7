-- A row per frequent distinct entity. trend: [number of a period, articles in it that have the entity]
WITH spelling AS (
    SELECT type, normalized, list(name ORDER BY n DESC, name)[:6] AS spellings
    FROM (SELECT type, normalized, name, count(*) AS n FROM entity GROUP BY ALL)
    GROUP BY type, normalized),
in_period AS (
    SELECT type, normalized, p.number, count(DISTINCT id) AS n
    FROM entity SEMI JOIN top_entity USING (type, normalized), time_span
    JOIN period p ON p.start = date_trunc(unit, date)
    GROUP BY ALL),
trend AS (
    SELECT type, normalized, list([number, n] ORDER BY number) AS trend
    FROM in_period GROUP BY type, normalized)
SELECT type, normalized, name, entities, articles, by_article, by_corpus, spellings, trend,
FROM top_entity
LEFT JOIN spelling USING (type, normalized)
LEFT JOIN trend USING (type, normalized)
ORDER BY top_entity.number
