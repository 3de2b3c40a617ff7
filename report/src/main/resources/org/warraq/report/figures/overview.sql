SELECT
    count(*) AS articles,
    sum(characters)::BIGINT AS characters,
    sum(sentences)::BIGINT AS sentences,
    sum(words)::BIGINT AS words,
    sum(segments)::BIGINT AS segments,
    (SELECT count(*) FROM mention) AS mentions,
    (SELECT count(*) FROM (SELECT DISTINCT type, normalized FROM mention)) AS names,
    (SELECT count(*) FROM rejected) AS rejected,
    count(date) AS dated,
    any_value(span.first) AS first, any_value(span.last) AS last, any_value(span.step) AS step,
    list(DISTINCT model_version ORDER BY model_version) AS models,
FROM article, span
