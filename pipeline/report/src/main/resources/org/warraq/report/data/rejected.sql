-- A row per cause of rejection, the most frequent first, with up to three ids as examples.
SELECT
    stage, error, count(*) AS inputs, any_value(left(message, 500)) AS message,
    list(left(id, 300) ORDER BY id)[:3] AS examples,
FROM rejected
GROUP BY stage, error
ORDER BY inputs DESC, stage, error
