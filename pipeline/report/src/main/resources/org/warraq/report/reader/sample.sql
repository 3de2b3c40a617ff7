-- Chooses the articles that can be read in the page. For each of the 100 most frequent distinct
-- entities of each type, the two articles that have it most often come first, so that a reader can
-- look these entities up. Other articles follow in the order of their checksums, which is random but
-- the same each time. Each id is chosen once.
CREATE TEMP TABLE sample AS
WITH chosen AS (
    SELECT DISTINCT id
    FROM (
        SELECT
            id,
            row_number() OVER (
                PARTITION BY type, normalized ORDER BY count(*) DESC, id) AS place,
        FROM entity JOIN top_entity USING (type, normalized)
        WHERE rank <= 100
        GROUP BY id, type, normalized)
    WHERE place <= 2),
known AS (
    SELECT
        id, any_value(sha256) AS sha256,
        max(length(text)) AS code_points, max(strlen(text)) AS bytes,
    FROM articles SEMI JOIN article USING (id, source) GROUP BY id),
placed AS (
    SELECT
        id, bytes,
        row_number() OVER (ORDER BY chosen.id IS NULL, sha256, id) AS place,
    FROM known LEFT JOIN chosen USING (id)
    WHERE code_points <= ${code_points})
SELECT id, place
FROM placed
-- Takes articles only until the page's space is full, because they are all in memory at once.
QUALIFY sum(bytes) OVER (ORDER BY place) <= ${bytes}
ORDER BY place
LIMIT ${articles};
