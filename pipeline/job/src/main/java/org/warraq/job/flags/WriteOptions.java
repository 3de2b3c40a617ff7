// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.Hidden;
import org.apache.beam.sdk.options.PipelineOptions;

/** Flags about the output. */
public interface WriteOptions extends PipelineOptions {
  @Description("Folder for annotated/, rejected/ and run.json.")
  @Default.String("warraq-output")
  String getOutput();

  void setOutput(String folder);

  @Description("What annotated records are written as: parquet, jsonl or conllu.")
  @Default.Enum("PARQUET")
  OutputFormat getOutputFormat();

  void setOutputFormat(OutputFormat format);

  @Description(
      "Number of annotated files; gathering them takes memory. Default, or 0: one for every few"
          + " megabytes of input; on Flink, one a task.")
  @Default.Integer(0)
  int getNumShards();

  void setNumShards(int shards);

  @Description("Whether to delete earlier runs in the output folder first.")
  boolean getOverwrite();

  void setOverwrite(boolean overwrite);

  @Description(
      "Whether to annotate only articles that are new, or changed since the output's newest record"
          + " of them, or were annotated by other models; and to add their records as"
          + " annotated/run=TIME/. Parquet only.")
  boolean getIncremental();

  void setIncremental(boolean incremental);

  @Description(
      "Output folder whose rejected inputs are read again, in place of --input; those that can now"
          + " be annotated are added to it as by --incremental. Pass the flags they were read with."
          + " Parquet only.")
  String getReplay();

  void setReplay(String folder);

  /**
   * The name of a run that is published as a whole; null for an ordinary one. No flag: the launcher
   * sets it.
   */
  @Hidden
  String getRunTime();

  void setRunTime(String name);

  @Description("Whether to write report.html too, a page to look at; needs parquet or jsonl.")
  boolean getReport();

  void setReport(boolean report);
}
