-- trend: [number of a period, articles in it that have the name]
WITH spelling AS (
    SELECT type, normalized, list(text ORDER BY n DESC, text)[:6] AS spellings
    FROM (SELECT type, normalized, text, count(*) AS n FROM mention GROUP BY ALL)
    GROUP BY type, normalized),
in_period AS (
    SELECT type, normalized, p.number, count(DISTINCT id) AS n
    FROM mention SEMI JOIN top_name USING (type, normalized), span
    JOIN period p ON p.start = date_trunc(step, date)
    GROUP BY ALL),
trend AS (
    SELECT type, normalized, list([number, n] ORDER BY number) AS trend
    FROM in_period GROUP BY type, normalized)
SELECT type, normalized, name, mentions, articles, spellings, trend,
FROM top_name LEFT JOIN spelling USING (type, normalized) LEFT JOIN trend USING (type, normalized)
ORDER BY top_name.number
