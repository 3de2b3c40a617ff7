// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.DefaultValueFactory;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** The flags about the input. Each description is part of the help text. */
public interface ReadOptions extends PipelineOptions {
  @Description(
      "Articles to annotate: files, folders and globs, separated by commas. A folder means all"
          + " files in and below it. Files may be compressed (.gz, .bz2, .zst). In folders and"
          + " globs these are ignored: names that begin with . or _, files without a known"
          + " extension, and the output of earlier runs. Required, except with --replay.")
  List<String> getInput();

  void setInput(List<String> input);

  @Description(
      "Format of all input files: text (one article per file; if the second line is blank, the"
          + " first line is the title), jsonl (one JSON object per line), csv (with a header row)"
          + " or parquet (one article per row). Default: the extension of each file decides.")
  InputFormat getInputFormat();

  void setInputFormat(InputFormat format);

  @Description(
      "Name of the field that holds an article's id. Incremental runs need ids that are unique and"
          + " never change. An article without this field gets its path and line number as its id:"
          + " path#line.")
  @Default.String("id")
  String getIdField();

  void setIdField(String field);

  @Description(
      "Name of the field that holds an article's title. With the default name, 'headline' is tried"
          + " too. Articles need no title.")
  @Default.String("title")
  String getTitleField();

  void setTitleField(String field);

  @Description(
      "Name of the field that holds an article's text. With the default name, 'content' and 'body'"
          + " are tried too. An article without text is rejected.")
  @Default.String("text")
  String getTextField();

  void setTextField(String field);

  @Description(
      "Name of the field that holds an article's date. With the default name, usual ones such as"
          + " published_at and timestamp are tried too. A date that cannot be read is counted, and"
          + " stays in the metadata.")
  @Default.String("date")
  String getDateField();

  void setDateField(String field);

  @Description(
      "Name of the field that holds an article's address on the web. With the default name, usual"
          + " ones such as link are tried too.")
  @Default.String("url")
  String getUrlField();

  void setUrlField(String field);

  @Description(
      "Other fields to keep in the records, as metadata: all, none, or names separated by commas."
          + " A dot leads into an object: warc_headers.content-type. all leaves out values of more"
          + " than 1,000 characters; a field that is named is kept up to 65,000. Default: all.")
  @Default.InstanceFactory(AllFields.class)
  List<String> getKeepFields();

  void setKeepFields(List<String> fields);

  /** The default of {@code --keepFields}. */
  final class AllFields implements DefaultValueFactory<List<String>> {
    @Override
    public List<String> create(PipelineOptions options) {
      return List.of("all");
    }
  }

  @Description(
      "Character encoding of the input, such as windows-1256 or ISO-8859-6. An article with bytes"
          + " that it does not allow is rejected.")
  @Default.String("UTF-8")
  String getCharset();

  void setCharset(String charset);

  @Description(
      "Length limit of an article in UTF-16 units; an Arabic letter is one unit. Longer articles"
          + " are rejected.")
  @Default.Integer(2_000_000)
  int getMaxArticleChars();

  void setMaxArticleChars(int chars);

  @Description(
      "Largest number of pieces of the input that are read at the same time. On DirectRunner each"
          + " such piece passes through all steps, so more pieces need more memory. Default:"
          + " 16384; on DirectRunner, the number of cores.")
  // Far more than a cluster has cores, so that all get an even share; few enough to be cheap.
  @Default.Integer(16_384)
  int getReadParallelism();

  void setReadParallelism(int pieces);
}
