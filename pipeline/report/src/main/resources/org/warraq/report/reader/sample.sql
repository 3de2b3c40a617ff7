-- The articles that can be read in the page: first those that name the most frequent names most,
-- so that each of these can be looked up, then others as their checksums fall, which is by chance
-- but the same every time. Each id once.
CREATE TEMP TABLE sample AS
WITH chosen AS (
    SELECT DISTINCT id
    FROM (
        SELECT
            id,
            row_number() OVER (
                PARTITION BY type, normalized ORDER BY count(*) DESC, id) AS place,
        FROM mention JOIN top_name USING (type, normalized)
        WHERE rank <= 100
        GROUP BY id, type, normalized)
    WHERE place <= 2),
known AS (
    SELECT
        id, any_value(sha256) AS sha256,
        max(length(text)) AS characters, max(strlen(text)) AS bytes,
    FROM articles GROUP BY id),
placed AS (
    SELECT
        id, bytes,
        row_number() OVER (ORDER BY chosen.id IS NULL, sha256, id) AS place,
    FROM known LEFT JOIN chosen USING (id)
    WHERE characters <= ${characters})
SELECT id, place
FROM placed
-- What is read is all in memory for a time; that for which there is no room is not read.
QUALIFY sum(bytes) OVER (ORDER BY place) <= ${bytes}
ORDER BY place
LIMIT ${articles};
