-- A row per source with its counts: per input file, or per folder if there are more than 60 files.
-- "sources" is the number of all sources, because only the 200 largest are listed.
WITH located AS (
    SELECT
        *,
        CASE WHEN (SELECT count(DISTINCT source) FROM article) <= 60 THEN source
             ELSE regexp_replace(source, '[^/\\]*$', '') END AS file_or_folder,
    FROM article)
SELECT
    file_or_folder AS source, count(*) AS articles, sum(words)::BIGINT AS words,
    sum(entities)::BIGINT AS entities,
    min(date) AS first, max(date) AS last, count(*) OVER () AS sources,
FROM located
GROUP BY file_or_folder
ORDER BY articles DESC, file_or_folder
LIMIT 200
