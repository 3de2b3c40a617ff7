-- The articles of the sample with all that the reader shows. One row per id. The last column has the
-- names that entities are counted for, where the record has another: a JSON object by the number of the
-- entity.
WITH other AS (
    SELECT id, source, entity, any_value(normalized) AS counted_for
    FROM entity SEMI JOIN sample USING (id)
    WHERE normalized <> written
    GROUP BY id, source, entity),
other_name AS (
    SELECT id, source, map_from_entries(list((entity, counted_for))) AS names
    FROM other GROUP BY id, source)
SELECT
    id, any_value(source), any_value(title), any_value(date), any_value(text),
    any_value(to_json(sentences)), any_value(to_json(entities)),
    any_value(url), any_value(to_json(metadata)), any_value(to_json(names))
FROM articles SEMI JOIN article USING (id, source) JOIN sample USING (id)
    LEFT JOIN other_name USING (id, source)
GROUP BY id, place
ORDER BY place
