-- The articles of the sample with all that the reader shows. One row per id. The last column has the
-- persons of entities that are a short form of their names: a JSON object by the number of the entity.
WITH short AS (
    SELECT id, source, entity, any_value(normalized) AS person
    FROM entity SEMI JOIN sample USING (id)
    WHERE NOT is_full
    GROUP BY id, source, entity),
short_form AS (
    SELECT id, source, map_from_entries(list((entity, person))) AS persons
    FROM short GROUP BY id, source)
SELECT
    id, any_value(source), any_value(title), any_value(date), any_value(text),
    any_value(to_json(sentences)), any_value(to_json(entities)),
    any_value(url), any_value(to_json(metadata)), any_value(to_json(persons))
FROM articles JOIN sample USING (id) LEFT JOIN short_form USING (id, source)
GROUP BY id, place
ORDER BY place
