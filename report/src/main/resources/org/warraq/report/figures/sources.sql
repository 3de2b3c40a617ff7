-- Files, or, where there are many, the folders that they lie in.
WITH place AS (
    SELECT
        *,
        CASE WHEN (SELECT count(DISTINCT source) FROM article) <= 60 THEN source
             ELSE regexp_replace(source, '[^/\\]*$', '') END AS place,
    FROM article),
mentions_from AS (
    SELECT id, source, count(*) AS mentions FROM mention GROUP BY id, source)
SELECT
    place AS source, count(*) AS articles, sum(words)::BIGINT AS words,
    coalesce(sum(mentions), 0)::BIGINT AS mentions,
    min(date) AS first, max(date) AS last,
FROM place LEFT JOIN mentions_from USING (id, source)
GROUP BY place
ORDER BY articles DESC, place
LIMIT 200
