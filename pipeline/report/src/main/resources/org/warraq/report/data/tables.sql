-- Temporary tables that several queries count from. They read the records once.
--
-- article       a row per article of the report, with its counts
-- entity        a row per entity in them. For a person, normalized is the one of its full name, and is_full
--               says whether the entity is written so; a place that has a namesake is called by its
--               name with marks. written is the record's normalized.
-- time_span     one row: the first and last date, and the unit that time is divided into
-- period        a row per unit of time from the first date to the last, numbered from 0
-- top_entity    a row per frequent distinct entity (same type and normalized), numbered from 0
--
-- The program fills in the condition for the articles of the report.

CREATE TEMP TABLE article AS
SELECT
    id, source, date, date_is_guess, metadata, model_version, len(sentences) AS sentences,
    coalesce(list_sum(list_transform(sentences, lambda s: len(s.words))), 0)::BIGINT AS words,
    coalesce(list_sum(list_transform(sentences, lambda s:
        list_sum(list_transform(s.words, lambda w: len(w.segments))))), 0)::BIGINT AS segments,
    coalesce(len(entities), 0) AS entities,
FROM articles
WHERE ${chosen};

CREATE TEMP TABLE entity AS
SELECT *
FROM (
    SELECT
        id, source, entity, date, sentence, type, normalized, normalized AS written, name,
        true AS is_full, NULL AS evidence,
    FROM entities WHERE type NOT IN ('PER', 'LOC')
    UNION ALL
    SELECT
        id, source, entity, date, sentence, type, person, normalized, name,
        normalized = person OR evidence = 'first letter put back', evidence,
    FROM person_mentions
    UNION ALL
    SELECT
        id, source, entity, date, sentence, type, place, normalized,
        CASE WHEN place = normalized THEN name ELSE place END, true, evidence,
    FROM place_mentions)
SEMI JOIN article USING (id, source);

-- The unit depends on the span, so that a chart has tens of points and not thousands.
CREATE TEMP TABLE time_span AS
SELECT
    first, last,
    CASE WHEN days <= 62 THEN 'day' WHEN days <= 434 THEN 'week' WHEN days <= 4000 THEN 'month'
         WHEN days <= 40000 THEN 'year' ELSE 'century' END AS unit,
    CASE WHEN days <= 62 THEN INTERVAL 1 DAY WHEN days <= 434 THEN INTERVAL 7 DAY
         WHEN days <= 4000 THEN INTERVAL 1 MONTH WHEN days <= 40000 THEN INTERVAL 1 YEAR
         ELSE INTERVAL 100 YEAR END AS step,
FROM (SELECT min(date) AS first, max(date) AS last, max(date) - min(date) AS days FROM article);

-- Also the units in which there are no articles: without them, the axis of time would be bent.
CREATE TEMP TABLE period AS
SELECT start, row_number() OVER (ORDER BY start) - 1 AS number
FROM (
    SELECT unnest(generate_series(date_trunc(unit, first), last::TIMESTAMP, step))::DATE AS start
    FROM time_span WHERE first IS NOT NULL);

-- The 200 most frequent distinct entities of each type. "name" is the most frequent name.
CREATE TEMP TABLE top_entity AS
SELECT
    row_number() OVER (ORDER BY entities DESC, articles DESC, type, normalized) - 1 AS number, *
FROM (
    SELECT
        type, normalized, coalesce(mode(name) FILTER (is_full), mode(name)) AS name,
        count(*) AS entities, count(DISTINCT id) AS articles,
        count(*) FILTER (evidence = 'full name in the article') AS by_article,
        count(*) FILTER (evidence IN ('only name in the corpus with this ending', 'usual form of the name'))
            AS by_corpus,
        row_number() OVER (PARTITION BY type ORDER BY count(*) DESC, normalized) AS rank,
    FROM entity
    -- A longer name is a mistake of the model, and would fill the page.
    WHERE length(normalized) BETWEEN 1 AND 200
    GROUP BY type, normalized)
WHERE rank <= 200;
