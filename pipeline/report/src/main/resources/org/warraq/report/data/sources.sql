-- Files, or, where there are many, the folders that they lie in.
WITH place AS (
    SELECT
        *,
        CASE WHEN (SELECT count(DISTINCT source) FROM article) <= 60 THEN source
             ELSE regexp_replace(source, '[^/\\]*$', '') END AS place,
    FROM article)
SELECT
    place AS source, count(*) AS articles, sum(words)::BIGINT AS words,
    sum(mentions)::BIGINT AS mentions,
    min(date) AS first, max(date) AS last, count(*) OVER () AS places,
FROM place
GROUP BY place
ORDER BY articles DESC, place
LIMIT 200
