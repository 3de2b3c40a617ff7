-- A row per run. It counts all records of the run, also those that later runs superseded, because it
-- shows what the input was like at that time. PER, LOC, ORG and MISC are entities per 1,000 words.
WITH counted AS (
    SELECT
        run, len(sentences) AS sentences,
        coalesce(list_sum(list_transform(sentences, lambda s: len(s.words))), 0) AS words,
        coalesce(list_sum(list_transform(sentences, lambda s:
            list_sum(list_transform(s.words, lambda w: len(w.segments))))), 0) AS segments,
        len(list_filter(entities, lambda e: e.type = 'PER')) AS per,
        len(list_filter(entities, lambda e: e.type = 'LOC')) AS loc,
        len(list_filter(entities, lambda e: e.type = 'ORG')) AS org,
        len(list_filter(entities, lambda e: e.type = 'MISC')) AS misc,
    FROM records)
SELECT
    run,
    count(*) AS articles,
    sum(words) / count(*) AS words_per_article,
    sum(words) / nullif(sum(sentences), 0) AS words_per_sentence,
    sum(segments) / nullif(sum(words), 0) AS segments_per_word,
    1000 * sum(per) / nullif(sum(words), 0) AS "PER",
    1000 * sum(loc) / nullif(sum(words), 0) AS "LOC",
    1000 * sum(org) / nullif(sum(words), 0) AS "ORG",
    1000 * sum(misc) / nullif(sum(words), 0) AS "MISC",
FROM counted
GROUP BY run
ORDER BY run
