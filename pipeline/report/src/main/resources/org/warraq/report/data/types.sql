-- A row per entity type.
SELECT
    type,
    count(*) AS entities,
    count(DISTINCT normalized) AS distinct_entities,
    count(DISTINCT id) AS articles,
FROM entity GROUP BY type
