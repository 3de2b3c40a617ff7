-- Persons of the whole corpus. An article that never names a person in full («قال السبسي») says nothing
-- of who it is; other articles may. Nothing in the records changes: person_mentions says for each
-- mention which person it was counted for, and on what evidence.

-- Whether one of two forms of a name is the usual one.
CREATE MACRO is_usual(articles, other_articles) AS
    articles >= 4 AND articles >= 2 * other_articles;

-- Letters that are clitics before a name, and the first letters of some names.
CREATE MACRO is_clitic(letter) AS letter IN ('و', 'ف', 'ب', 'ل', 'ك');

-- Words after which a name goes on.
CREATE MACRO goes_on(word) AS word IN ('بن', 'بنت', 'ال', 'ولد', 'ابو', 'ام');

-- A name without its repetition: in «سامي النحاس ولد سامي النحاس في …», ولد is a verb.
CREATE MACRO without_repetition(name) AS
    CASE
        WHEN split_part(name, ' ولد ', 1) = split_part(name, ' ولد ', 2) THEN split_part(name, ' ولد ', 1)
        ELSE name
    END;

CREATE VIEW person_mentions AS
WITH
recognized AS MATERIALIZED (
    SELECT * REPLACE (without_repetition(full_name) AS full_name)
    FROM entities_with_full_name WHERE type = 'PER'),
-- In لسعد, a name, the segmenter sees a clitic and سعد. Who is never found without the letter is called so.
torn AS (
    SELECT normalized AS full_name, any_value(before) AS letter, any_value(before) || normalized AS whole
    FROM recognized WHERE contains(normalized, ' ')
    GROUP BY normalized
    HAVING count(*) >= 4 AND count(DISTINCT (id, source)) >= 2
        AND count(DISTINCT before) = 1 AND bool_and(is_clitic(before))),
mentions AS (
    -- Within an article, entity_id has joined surnames to full names.
    SELECT
        e.* REPLACE (
            coalesce(t.whole, e.full_name) AS full_name,
            CASE WHEN e.normalized = t.full_name THEN t.letter ELSE '' END || e.name AS name),
        e.full_name <> e.normalized AS is_short, e.normalized = t.full_name AS is_torn,
    FROM recognized e LEFT JOIN torn t USING (full_name)),
found AS MATERIALIZED (
    SELECT full_name, string_split(full_name, ' ') AS words, count(DISTINCT (id, source)) AS articles
    FROM mentions WHERE contains(full_name, ' ') GROUP BY full_name),
first_words AS (SELECT words[1] AS word, count(*) AS full_names FROM found GROUP BY word),
-- Other forms of a name. Only foreign given names and mistakes differ in vowel letters alone: a
-- given name that several persons have (محمود beside محمد) is another name.
forms AS (
    SELECT full_name, articles, full_name[2:] AS form FROM found WHERE is_clitic(full_name[1])
    UNION ALL
    SELECT full_name, articles, regexp_replace(array_to_string(words[start:], ' '), '^ال(.{3})', '\1')
    FROM (SELECT *, unnest(range(2, len(words))) AS start FROM found)
    -- A first ولد is a verb: «ولد زيد العطار في …».
    WHERE (NOT goes_on(words[start - 1]) OR start = 2 AND words[1] = 'ولد') AND NOT goes_on(words[start])
    UNION ALL
    SELECT f.full_name, f.articles, u.full_name
    FROM (FROM found JOIN first_words ON word = words[1] WHERE full_names <= 3) f
    JOIN found u
        ON u.words[2:] = f.words[2:] AND u.full_name <> f.full_name
        AND regexp_replace(u.words[1], '[اوي]', '', 'g') = regexp_replace(f.words[1], '[اوي]', '', 'g')),
usual AS (
    SELECT f.full_name, arg_max(u.full_name, (u.articles, u.full_name)) AS person
    FROM forms f JOIN found u ON u.full_name = f.form
    WHERE is_usual(u.articles, f.articles)
    GROUP BY f.full_name),
named AS MATERIALIZED (
    SELECT m.*, coalesce(u2.person, u1.person, m.full_name) AS person,
    FROM mentions m
    LEFT JOIN usual u1 ON u1.full_name = m.full_name LEFT JOIN usual u2 ON u2.full_name = u1.person),
names AS (SELECT person, count(DISTINCT (id, source)) AS articles FROM named GROUP BY person),
-- The last words of each full name, except where a name goes on.
endings AS (
    SELECT person, articles, array_to_string(words[start:], ' ') AS ending,
    FROM (
        SELECT *, string_split(person, ' ') AS words, unnest(range(2, len(words) + 1)) AS start
        FROM names WHERE contains(person, ' '))
    WHERE NOT goes_on(words[start - 1])),
-- How many articles have a full name that begins with a word. Such a word alone is hardly a surname.
given AS (
    SELECT split_part(person, ' ', 1) AS word, sum(articles) AS articles,
    FROM names WHERE contains(person, ' ') GROUP BY word),
-- For each ending, the most frequent full name, and its share of the articles that name such a person.
tops AS (
    SELECT ending, arg_max(person, (articles, person)) AS person, sum(articles) AS articles,
    FROM endings GROUP BY ending),
shares AS (
    SELECT
        t.ending, t.person, any_value(t.articles + coalesce(g.articles, 0)) AS articles,
        sum(e.articles) FILTER (ends_with(e.person, t.person) OR ends_with(t.person, e.person))
            / any_value(t.articles + coalesce(g.articles, 0)) AS share,
    FROM tops t JOIN endings e USING (ending) LEFT JOIN given g ON g.word = t.ending
    GROUP BY t.ending, t.person),
by_corpus AS (
    SELECT s.*,
    FROM shares s JOIN names n ON n.person = s.ending JOIN names p ON p.person = s.person
    -- One article is too little evidence that nobody else is called so.
    WHERE s.share >= 0.95 AND s.articles >= 2
        AND (NOT contains(s.ending, ' ') OR p.articles >= n.articles)),
-- Surnames of articles whose full names turned out to be forms of one.
by_article AS (
    SELECT n.id, n.source, e.ending, any_value(n.person) AS person,
    FROM named n JOIN endings e USING (person)
    GROUP BY ALL HAVING count(DISTINCT n.person) = 1),
-- «أوباما» in an article where the model took one word too many for a part of the full name: the usual
-- name ends with the surname.
cut AS (
    SELECT n.id, n.source, n.entity, u.full_name AS person,
    FROM named n JOIN found u
        ON u.full_name = left(n.full_name, strpos(n.full_name, ' ' || n.normalized || ' ') + length(n.normalized))
    JOIN found f ON f.full_name = n.full_name
    WHERE n.is_short AND contains(n.full_name, ' ' || n.normalized || ' ') AND is_usual(u.articles, f.articles))
SELECT
    m.* EXCLUDE (full_name, before, is_short, is_torn, person),
    CASE
        WHEN m.is_short AND contains(m.full_name, ' و ') THEN m.normalized
        ELSE coalesce(c.person, a.person, j.person, m.person)
    END AS person,
    CASE
        WHEN m.is_short AND contains(m.full_name, ' و ') THEN 'one word'
        WHEN j.person IS NOT NULL THEN 'only name in the corpus with this ending'
        WHEN m.is_short OR a.person IS NOT NULL THEN 'full name in the article'
        WHEN m.person <> m.full_name THEN 'usual form of the name'
        WHEN m.is_torn THEN 'first letter put back'
        WHEN contains(m.full_name, ' ') THEN 'named in full'
        ELSE 'one word'
    END AS evidence,
    j.share, j.articles AS articles_with_ending,
FROM named m
LEFT JOIN cut c USING (id, source, entity)
LEFT JOIN by_article a ON NOT m.is_short AND a.id = m.id AND a.source = m.source AND a.ending = m.person
-- Few write «as X» or «by X» of persons: the rest of a word with such a letter in front is hardly a name.
LEFT JOIN by_corpus j
    ON a.person IS NULL AND c.person IS NULL AND NOT (m.is_short AND contains(m.full_name, ' و '))
    AND j.ending = m.person AND coalesce(m.before, '') NOT IN ('ب', 'ك');

-- One row per person.
CREATE VIEW persons AS
SELECT
    person,
    coalesce(
        mode(name) FILTER (normalized = person OR evidence = 'first letter put back'), person) AS name,
    count(*) AS mentions,
    count(DISTINCT (id, source)) AS articles,
    list_sort(list(DISTINCT name)) AS spellings,
    count(*) FILTER (evidence IN ('named in full', 'first letter put back')) AS in_full,
    count(*) FILTER (evidence = 'full name in the article') AS by_article,
    count(*) FILTER (evidence IN ('only name in the corpus with this ending', 'usual form of the name'))
        AS by_corpus,
FROM person_mentions
GROUP BY person;
