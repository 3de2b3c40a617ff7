-- The DuckDB view latest: the latest records of an output folder.
--
--   SET VARIABLE output = 'out';
--   .read scripts/latest.sql
--   SELECT count(*) FROM latest;
--
-- The rule: of each article id, the records of the newest run that has any. The name of a run is
-- TIME in the folder run=TIME that its files lie in. Files in no such folder, written by older versions, are of the oldest run.
-- The job follows the same rule (class NewestRunByKey); a test compares the two.
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
