-- Temporary tables that several queries count from. They read the records once.
--
-- article       a row per article, with its counts
-- entity        a row per entity
-- time_span     one row: the first and last date, and the unit that time is divided into
-- period        a row per day, month or year (the unit), numbered from 0
-- top_entity    a row per frequent distinct entity (same type and normalized), numbered from 0

CREATE TEMP TABLE article AS
SELECT
    id, source, date, date_is_guess, metadata, model_version, len(sentences) AS sentences,
    coalesce(list_sum(list_transform(sentences, s -> len(s.words))), 0)::BIGINT AS words,
    coalesce(list_sum(list_transform(sentences, s ->
        list_sum(list_transform(s.words, w -> len(w.segments))))), 0)::BIGINT AS segments,
    coalesce(len(entities), 0) AS entities,
FROM articles;

CREATE TEMP TABLE entity AS
SELECT id, date, sentence, type, normalized, name FROM entities;

-- The unit depends on the span, so that a chart has tens of points and not thousands.
CREATE TEMP TABLE time_span AS
SELECT
    min(date) AS first, max(date) AS last,
    CASE WHEN max(date) - min(date) <= 62 THEN 'day'
         WHEN max(date) - min(date) <= 4000 THEN 'month'
         ELSE 'year' END AS unit,
FROM article;

CREATE TEMP TABLE period AS
SELECT start, row_number() OVER (ORDER BY start) - 1 AS number
FROM (
    SELECT DISTINCT date_trunc(unit, date)::DATE AS start
    FROM article, time_span WHERE date IS NOT NULL);

-- The 200 most frequent distinct entities of each type. "name" is the most frequent name.
CREATE TEMP TABLE top_entity AS
SELECT
    row_number() OVER (ORDER BY entities DESC, articles DESC, type, normalized) - 1 AS number, *
FROM (
    SELECT
        type, normalized, mode(name) AS name, count(*) AS entities,
        count(DISTINCT id) AS articles,
        row_number() OVER (PARTITION BY type ORDER BY count(*) DESC, normalized) AS rank,
    FROM entity
    -- A longer name is a mistake of the model, and would fill the page.
    WHERE length(normalized) BETWEEN 1 AND 200
    GROUP BY type, normalized)
WHERE rank <= 200;
