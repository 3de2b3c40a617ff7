-- What several figures are counted from, read from the records once.

CREATE TEMP TABLE article AS
SELECT
    id, source, date, model_version, len(sentences) AS sentences,
    coalesce(list_sum(list_transform(sentences, s -> len(s.words))), 0)::BIGINT AS words,
    coalesce(list_sum(list_transform(sentences, s ->
        list_sum(list_transform(s.words, w -> len(w.segments))))), 0)::BIGINT AS segments,
    coalesce(len(entities), 0) AS mentions,
FROM articles;

CREATE TEMP TABLE mention AS
SELECT id, date, sentence, type, normalized, text FROM entities;

-- Time is cut into days, months or years, so that a chart has tens of points, not thousands.
CREATE TEMP TABLE span AS
SELECT
    min(date) AS first, max(date) AS last,
    CASE WHEN max(date) - min(date) <= 62 THEN 'day'
         WHEN max(date) - min(date) <= 4000 THEN 'month'
         ELSE 'year' END AS step,
FROM article;

CREATE TEMP TABLE period AS
SELECT start, row_number() OVER (ORDER BY start) - 1 AS number
FROM (
    SELECT DISTINCT date_trunc(step, date)::DATE AS start
    FROM article, span WHERE date IS NOT NULL);

-- The names that are listed one by one: of each type the most frequent, by their commonest spelling.
CREATE TEMP TABLE top_name AS
SELECT row_number() OVER (ORDER BY mentions DESC, articles DESC, type, normalized) - 1 AS number, *
FROM (
    SELECT
        type, normalized, mode(text) AS name, count(*) AS mentions, count(DISTINCT id) AS articles,
        row_number() OVER (PARTITION BY type ORDER BY count(*) DESC, normalized) AS rank,
    FROM mention
    -- What is longer is none, and would fill the page.
    WHERE length(normalized) BETWEEN 1 AND 200
    GROUP BY type, normalized)
WHERE rank <= 200;
