-- The views that the report and the user's queries read. The program fills in ${...}: the SQL that
-- reads the files. Offsets count code points from 0, as in the records; DuckDB's substring counts
-- from 1.

CREATE VIEW records AS
SELECT
    * EXCLUDE (filename),
    -- An incremental run has its files in annotated/run=<UTC time>/, a fresh run in annotated/.
    regexp_extract(filename, '[/\\]run=([0-9]{8}T[0-9]{6}Z)[/\\][^/\\]*$', 1) AS run,
FROM ${records};

-- The records of the newest run that has the article's id. One run may have an id more than once.
CREATE VIEW articles AS
WITH newest AS (SELECT id, max(run) AS run FROM records GROUP BY id),
latest AS (SELECT * FROM records SEMI JOIN newest USING (id, run)),
written_date AS (
    -- Many ids and paths contain a date: 20260118, 2026-01-18, 2026/01/18.
    SELECT *, regexp_extract(
        concat_ws(' ', id, source),
        '(?:^|[^0-9])((?:19|20)[0-9]{2})[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12][0-9]|3[01])(?:[^0-9]|$)',
        ['year', 'month', 'day']) AS d
    FROM latest)
SELECT
    * EXCLUDE (d) REPLACE (
        coalesce(date, try_cast(concat_ws('-', d.year, d.month, d.day) AS DATE)) AS date,
        coalesce(metadata, MAP {}) AS metadata),
    -- Whether the date is only a guess from id or source.
    written_date.date IS NULL AND d.day <> '' AS date_is_guess,
FROM written_date;

CREATE VIEW sentences AS
SELECT
    id, source, date, sentence,
    substring(article_text, s."begin" + 1, s."end" - s."begin") AS text,
    s."begin", s."end", s.words,
FROM (
    SELECT
        id, source, date, text AS article_text,
        unnest(sentences) AS s, generate_subscripts(sentences, 1) - 1 AS sentence,
    FROM articles);

CREATE VIEW words AS
SELECT id, source, date, sentence, word, w.text, w."begin", w."end", w.segments,
FROM (
    SELECT
        id, source, date, sentence,
        unnest(words) AS w, generate_subscripts(words, 1) - 1 AS word,
    FROM sentences);

CREATE VIEW segments AS
SELECT
    id, source, date, sentence, word, segment, g.form, g.tag, g.upos,
    g.lemma, g.lemma_vocalized, g.root, g.features, g."begin", g."end",
FROM (
    SELECT
        id, source, date, sentence, word,
        unnest(segments) AS g, generate_subscripts(segments, 1) - 1 AS segment,
    FROM words);

-- Entities, with the normalized name of the fullest mention of the same thing in the article, and the
-- character before the entity. Records
-- of schema version 1 have neither name nor entity_id: there, each mention stands for itself.
CREATE VIEW entities_with_full_name AS
SELECT
    id, source, date, e.sentence, entity,
    e.type, e.text, coalesce(e.name, e.text) AS name,
    e.normalized, e."begin", e."end", e.score,
    coalesce(e.entity_id, entity) AS entity_id, full_name,
    article_text[e."begin":e."begin"] AS before,
FROM (
    SELECT
        id, source, date, text AS article_text,
        unnest(entities) AS e, generate_subscripts(entities, 1) - 1 AS entity,
        unnest(list_transform(entities, lambda e, i:
            entities[coalesce(e.entity_id + 1, i)].normalized)) AS full_name,
    FROM articles);

CREATE VIEW entities AS SELECT * EXCLUDE (full_name, before) FROM entities_with_full_name;

-- The rejected inputs that are still open. Several runs may reject the same input: the newest counts.
-- An input that a later run annotated is left out.
CREATE VIEW rejected AS
WITH every AS (
    SELECT
        * EXCLUDE (filename),
        regexp_extract(filename, 'run=(\d{8}T\d{6}Z)/[^/]*$', 1) AS run,
    FROM ${rejected}),
newest AS (SELECT id, source, max(run) AS run FROM every GROUP BY id, source),
annotated AS (SELECT id, max(run) AS run FROM records GROUP BY id)
SELECT every.*,
FROM every
SEMI JOIN newest n
    ON every.id IS NOT DISTINCT FROM n.id AND every.source IS NOT DISTINCT FROM n.source
    AND every.run = n.run
ANTI JOIN annotated a ON every.id = a.id AND every.run < a.run;
