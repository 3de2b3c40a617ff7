-- Each run by itself, superseded records too: what a feed was like that day.
WITH counted AS (
    SELECT
        run, model_version,
        length(text) AS characters, len(sentences) AS sentences,
        coalesce(list_sum(list_transform(sentences, s -> len(s.words))), 0) AS words,
        coalesce(list_sum(list_transform(sentences, s ->
            list_sum(list_transform(s.words, w -> len(w.segments))))), 0) AS segments,
        len(entities) AS mentions,
        len(list_filter(entities, e -> e.type = 'PER')) AS per,
        len(list_filter(entities, e -> e.type = 'LOC')) AS loc,
        len(list_filter(entities, e -> e.type = 'ORG')) AS org,
        len(list_filter(entities, e -> e.type = 'MISC')) AS misc,
    FROM records)
SELECT
    run,
    count(*) AS articles,
    sum(words) / count(*) AS words_per_article,
    sum(words) / sum(sentences) AS words_per_sentence,
    sum(segments) / sum(words) AS segments_per_word,
    1000 * sum(per) / sum(words) AS "PER", 1000 * sum(loc) / sum(words) AS "LOC",
    1000 * sum(org) / sum(words) AS "ORG", 1000 * sum(misc) / sum(words) AS "MISC",
    list(DISTINCT model_version ORDER BY model_version) AS models,
FROM counted
GROUP BY run
ORDER BY run
