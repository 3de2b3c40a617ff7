// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** Flags about the input. */
public interface ReadOptions extends PipelineOptions {
  @Description(
      "Articles to annotate: files, folders (with all below them) and globs, separated by commas."
          + " Files may be .gz, .bz2 or .zst. Passed over in folders: names that begin with . or _,"
          + " and output of earlier runs (run.json, annotated/, rejected/).")
  List<String> getInput();

  void setInput(List<String> input);

  @Description(
      "How articles lie in the files: text (one a file), jsonl, csv or parquet."
          + " Default: by each file's extension.")
  InputFormat getInputFormat();

  void setInputFormat(InputFormat format);

  @Description("Field that holds an article's id. Where it is missing: the path, and #line.")
  @Default.String("id")
  String getIdField();

  void setIdField(String field);

  @Description("Field that holds an article's title. If 'title' is missing, 'headline' is tried.")
  @Default.String("title")
  String getTitleField();

  void setTitleField(String field);

  @Description(
      "Field that holds an article's text. If 'text' is missing, 'content' and 'body' are tried.")
  @Default.String("text")
  String getTextField();

  void setTextField(String field);

  @Description("Character set of the input, such as windows-1256 or ISO-8859-6.")
  @Default.String("UTF-8")
  String getCharset();

  void setCharset(String charset);

  @Description("Longer articles are rejected. In UTF-16 units, about characters.")
  @Default.Integer(2_000_000)
  int getMaxArticleChars();

  void setMaxArticleChars(int chars);

  @Description(
      "So many pieces of the input are read at a time, at most. DirectRunner takes that many"
          + " through all steps side by side, so its memory grows with it; there the default is"
          + " the number of cores.")
  // Many more than any cluster has cores, so that work stays even; few enough to be cheap.
  @Default.Integer(16_384)
  int getReadParallelism();

  void setReadParallelism(int pieces);
}
