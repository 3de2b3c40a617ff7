// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** The flags about the output. Each description is part of the help text. */
public interface WriteOptions extends PipelineOptions {
  @Description(
      "Output folder. It gets annotated/ (the records), rejected/ (inputs that could not be"
          + " annotated, with their causes), run.json (the run summary) and runs/ (the summaries of"
          + " all runs). It is created if it does not exist. If it holds a run already, pass"
          + " --overwrite or --incremental.")
  @Default.String("warraq-output")
  String getOutput();

  void setOutput(String folder);

  @Description(
      "Format of the records: parquet (columns, for DuckDB, Spark, BigQuery and pandas), jsonl (one"
          + " JSON object per line) or conllu (one token per line).")
  @Default.Enum("PARQUET")
  OutputFormat getOutputFormat();

  void setOutputFormat(OutputFormat format);

  @Description(
      "Number of files in annotated/. Setting it gathers all articles before they are written,"
          + " which needs memory. Default: 0, which means one file per few megabytes of input; on"
          + " Flink, one file per task.")
  @Default.Integer(0)
  int getNumShards();

  void setNumShards(int shards);

  @Description(
      "Deletes all earlier runs in the output folder before the new run starts. Files that no run"
          + " wrote are never deleted.")
  boolean getOverwrite();

  void setOverwrite(boolean overwrite);

  @Description(
      "Adds a run to the output folder, as annotated/run=TIME/. It annotates only articles that are"
          + " new, have changed since their newest record (see --changed), or were annotated by"
          + " other models; all others are skipped.")
  boolean getIncremental();

  void setIncremental(boolean incremental);

  @Description(
      "What makes an article a changed one for --incremental: text (its title or text), or any (its"
          + " date or url too).")
  @Default.Enum("TEXT")
  Changed getChanged();

  void setChanged(Changed changed);

  @Description(
      "Output folder whose rejected inputs are read again, instead of --input. Those that can now"
          + " be annotated are added to it as a run, as annotated/run=TIME/. Pass the flags about"
          + " the input that the rejected inputs were first read with, except what you want to"
          + " correct.")
  String getReplay();

  void setReplay(String folder);

  @Description(
      "Also writes report.html into the output folder: a page with charts and a reader, for a"
          + " browser. Needs --outputFormat=parquet or jsonl, and a local output folder.")
  boolean getReport();

  void setReport(boolean report);
}
