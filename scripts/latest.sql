-- A DuckDB view of the newest record of each article.
--
--   SET VARIABLE output = 'out';
--   .read scripts/latest.sql
--   SELECT count(*) FROM latest;
--
-- For each id it has the records of the newest run that has any. The name of a run is that of the folder
-- run=TIME that its files are in. Files in no such folder belong to the oldest run.
CREATE OR REPLACE VIEW latest AS
WITH records AS (
  SELECT *, regexp_extract(filename, '/run=([0-9]{8}T[0-9]{6}Z)/[^/]*$', 1) AS run
  FROM read_parquet(
    getvariable('output') || '/annotated/**/*.parquet',
    filename = true, hive_partitioning = false, union_by_name = true)
),
newest AS (SELECT id, max(run) AS run FROM records GROUP BY id)
SELECT records.* EXCLUDE (filename)
FROM records JOIN newest ON records.id = newest.id AND records.run = newest.run;
