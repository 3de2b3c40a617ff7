-- Persons of the whole corpus. An article that never names a person in full («قال السبسي») says nothing
-- of who it is; other articles may. Nothing in the records changes: person_mentions says for each
-- mention which person it was counted for, and on what evidence.

CREATE VIEW person_mentions AS
WITH
mentions AS (
    -- Within an article, entity_id has joined surnames to full names.
    SELECT *, full_name <> normalized AS is_short
    FROM entities_with_full_name WHERE type = 'PER'),
names AS (SELECT full_name, count(DISTINCT (id, source)) AS articles FROM mentions GROUP BY full_name),
-- The last words of each full name, except where a name goes on, as after بن.
endings AS (
    SELECT
        full_name, articles, array_to_string(words[start:], ' ') AS ending,
    FROM (
        SELECT *, string_split(full_name, ' ') AS words, unnest(range(2, len(words) + 1)) AS start
        FROM names WHERE contains(full_name, ' '))
    WHERE words[start - 1] NOT IN ('بن', 'بنت', 'ال', 'ولد', 'ابو', 'ام')),
-- How many articles have a full name that begins with a word. Such a word alone is hardly a surname.
given AS (
    SELECT split_part(full_name, ' ', 1) AS word, sum(articles) AS articles,
    FROM names WHERE contains(full_name, ' ') GROUP BY word),
-- For each ending, the most frequent full name, and its share of the articles that name such a person.
tops AS (
    SELECT ending, arg_max(full_name, (articles, full_name)) AS person, sum(articles) AS articles,
    FROM endings GROUP BY ending),
shares AS (
    SELECT
        t.ending, t.person, any_value(t.articles + coalesce(g.articles, 0)) AS articles,
        sum(e.articles) FILTER (ends_with(e.full_name, t.person) OR ends_with(t.person, e.full_name))
            / any_value(t.articles + coalesce(g.articles, 0)) AS share,
    FROM tops t JOIN endings e USING (ending) LEFT JOIN given g ON g.word = t.ending
    GROUP BY t.ending, t.person),
joined AS (
    SELECT s.*,
    FROM shares s JOIN names n ON n.full_name = s.ending JOIN names p ON p.full_name = s.person
    -- One article is too little evidence that nobody else is called so.
    WHERE s.share >= 0.95 AND s.articles >= 2
        AND (NOT contains(s.ending, ' ') OR p.articles >= n.articles))
SELECT
    m.* EXCLUDE (full_name, is_short),
    coalesce(j.person, m.full_name) AS person,
    CASE
        WHEN j.person IS NOT NULL THEN 'only name in the corpus with this ending'
        WHEN m.is_short THEN 'full name in the article'
        WHEN contains(m.full_name, ' ') THEN 'named in full'
        ELSE 'one word'
    END AS evidence,
    j.share, j.articles AS articles_with_ending,
FROM mentions m LEFT JOIN joined j ON j.ending = m.full_name;

-- One row per person.
CREATE VIEW persons AS
SELECT
    person,
    mode(name) FILTER (normalized = person) AS name,
    count(*) AS mentions,
    count(DISTINCT (id, source)) AS articles,
    list_sort(list(DISTINCT name)) AS spellings,
    count(*) FILTER (evidence = 'named in full') AS in_full,
    count(*) FILTER (evidence = 'full name in the article') AS by_article,
    count(*) FILTER (evidence = 'only name in the corpus with this ending') AS by_corpus,
FROM person_mentions
GROUP BY person;
