-- One row: totals of the whole output folder.
SELECT
    count(*) AS articles,
    coalesce(sum(sentences), 0)::BIGINT AS sentences,
    coalesce(sum(words), 0)::BIGINT AS words,
    coalesce(sum(segments), 0)::BIGINT AS segments,
    (SELECT count(*) FROM entity) AS entities,
    (SELECT count(*) FROM (SELECT DISTINCT type, normalized FROM entity)) AS distinct_entities,
    (SELECT count(*) FROM rejected) AS rejected,
    count(date) AS dated,
    count(date) FILTER (date_is_guess) AS guessed_dates,
    any_value(time_span.first) AS first, any_value(time_span.last) AS last,
    any_value(time_span.unit) AS period_unit,
    coalesce(list(DISTINCT model_version ORDER BY model_version), []) AS models,
FROM article, time_span
