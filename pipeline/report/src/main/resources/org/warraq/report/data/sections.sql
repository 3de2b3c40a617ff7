-- A row per value of the fields that part the articles into few groups, such as a newspaper's
-- sections. Of all fields in the metadata, at most three are taken.
WITH value_of AS (
    SELECT
        unnest(map_keys(metadata)) AS field, unnest(map_values(metadata)) AS value, words, entities,
    FROM article),
parting AS (
    SELECT field
    FROM value_of
    GROUP BY field
    HAVING count(DISTINCT value) BETWEEN 2 AND 60
        AND count(*) >= 2 * count(DISTINCT value)
        AND 2 * count(*) >= (SELECT count(*) FROM article)
        AND max(length(value)) <= 60
    ORDER BY count(*) DESC, count(DISTINCT value), field
    LIMIT 3)
SELECT
    field, value, count(*) AS articles, sum(words)::BIGINT AS words,
    sum(entities)::BIGINT AS entities,
FROM value_of SEMI JOIN parting USING (field)
GROUP BY field, value
ORDER BY field, articles DESC, value
