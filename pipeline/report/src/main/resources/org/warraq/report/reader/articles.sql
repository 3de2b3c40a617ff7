-- The articles of the sample with all that the reader shows. One row per id.
SELECT
    id, any_value(source), any_value(title), any_value(date), any_value(text),
    any_value(to_json(sentences)), any_value(to_json(entities)),
    any_value(url), any_value(to_json(metadata))
FROM articles JOIN sample USING (id)
GROUP BY id, place
ORDER BY place
