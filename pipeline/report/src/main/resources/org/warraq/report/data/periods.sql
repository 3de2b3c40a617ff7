-- A row per period: its articles, and its entities of each type.
WITH articles_in AS (
    SELECT date_trunc(unit, date)::DATE AS start, count(*) AS articles
    FROM article, time_span GROUP BY 1),
entities_in AS (
    SELECT
        date_trunc(unit, date)::DATE AS start,
        count(*) FILTER (type = 'PER') AS per, count(*) FILTER (type = 'LOC') AS loc,
        count(*) FILTER (type = 'ORG') AS org, count(*) FILTER (type = 'MISC') AS misc,
    FROM entity, time_span GROUP BY 1)
SELECT
    start, coalesce(articles, 0) AS articles, coalesce(per, 0) AS "PER", coalesce(loc, 0) AS "LOC",
    coalesce(org, 0) AS "ORG", coalesce(misc, 0) AS "MISC",
FROM period LEFT JOIN articles_in USING (start) LEFT JOIN entities_in USING (start)
ORDER BY start
