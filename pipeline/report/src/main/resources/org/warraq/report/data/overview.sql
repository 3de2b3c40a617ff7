SELECT
    count(*) AS articles,
    coalesce(sum(sentences), 0)::BIGINT AS sentences,
    coalesce(sum(words), 0)::BIGINT AS words,
    coalesce(sum(segments), 0)::BIGINT AS segments,
    (SELECT count(*) FROM mention) AS mentions,
    (SELECT count(*) FROM (SELECT DISTINCT type, normalized FROM mention)) AS names,
    (SELECT count(*) FROM rejected) AS rejected,
    count(date) AS dated,
    any_value(span.first) AS first, any_value(span.last) AS last, any_value(span.step) AS step,
    coalesce(list(DISTINCT model_version ORDER BY model_version), []) AS models,
FROM article, span
