SELECT
    type,
    count(*) AS mentions,
    count(DISTINCT normalized) AS names,
    count(DISTINCT id) AS articles,
FROM mention GROUP BY type
