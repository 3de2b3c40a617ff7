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
          + " files in and below it. Files may be compressed (.gz, .bz2, .zst) or in zip archives."
          + " In folders and globs these are passed over, and told at the end: names that begin"
          + " with . or _, files without a known extension, and the output of earlier runs."
          + " Required, except with --replay.")
  List<String> getInput();

  void setInput(List<String> input);

  @Description(
      "Format of all input files: text, jsonl (one JSON object per line), json (one array of"
          + " objects), csv, tsv (both with a header row), parquet (one article per row), warc"
          + " (WET files of web crawls), wikiextractor (<doc> elements) or conllu (CoNLL-U, whose"
          + " sentences are kept). Default: the extension of each file decides.")
  InputFormat getInputFormat();

  void setInputFormat(InputFormat format);

  @Description(
      "Layout of a well-known corpus, which names its fields and, where needed, its format:"
          + " fineweb2, culturax, oscar, hplt, c4, wikipedia, leipzig or wet. Flags for single"
          + " fields go before it. Without this flag, some layouts are recognised, which is told.")
  CorpusLayout getLayout();

  void setLayout(CorpusLayout layout);

  @Description(
      "What one article is in a text file: files (the whole file; if the second line is blank, the"
          + " first line is the title), blankLines (the lines between blank lines) or lines (each"
          + " line; a number and a tab before it, as in Leipzig's sentence files, are its id)."
          + " Default: files; a Leipzig file is recognised, which is told.")
  ArticlesIn getArticlesIn();

  void setArticlesIn(ArticlesIn articlesIn);

  @Description(
      "Name of the field that holds an article's id. Case does not matter, and a dot leads into an"
          + " object: warc_headers.warc-record-id. With the default name, usual ones such as"
          + " article_id and guid are tried too. Incremental runs need ids that are unique and"
          + " never change. An article without id gets its path and line number: path#line.")
  @Default.String("id")
  String getIdField();

  void setIdField(String field);

  @Description(
      "Name of the field that holds an article's title. With the default name, usual ones such as"
          + " headline are tried too. Articles need no title.")
  @Default.String("title")
  String getTitleField();

  void setTitleField(String field);

  @Description(
      "Name of the field that holds an article's text; a list of texts is joined by line breaks."
          + " With the default name, usual ones such as content, body and article are tried too."
          + " An article without text is rejected.")
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
      "Sign between the columns of CSV: one character, or tab, comma or semicolon. Default: found"
          + " from the header row, or from a line sep=; before it.")
  @Default.String("")
  String getCsvSeparator();

  void setCsvSeparator(String separator);

  @Description("Take the two characters \\n in a field for a line break, as some corpora write it.")
  boolean getUnescapeLineBreaks();

  void setUnescapeLineBreaks(boolean unescape);

  @Description(
      "ISO 639-3 code of a language, such as ara. Of WARC records whose header tells their"
          + " languages, only those are read whose first one it is. Default: all.")
  @Default.String("")
  String getLanguage();

  void setLanguage(String language);

  @Description(
      "Smallest share of Arabic letters among an article's letters, such as 0.5. Articles with less"
          + " are rejected with the cause NotArabic. The default accepts all.")
  @Default.Double(0)
  double getMinArabic();

  void setMinArabic(double share);

  @Description("Read only this many articles, for a first look at a large corpus. 0 reads all.")
  @Default.Long(0)
  long getLimit();

  void setLimit(long articles);

  @Description(
      "Read only this share of the articles, such as 0.01. The same articles are chosen in every"
          + " run.")
  @Default.Double(1)
  double getSample();

  void setSample(double share);

  @Description(
      "Most memory that Zstandard may take to decompress a file, such as 512m or 2g. Files made"
          + " with zstd --long need more than others, up to 2g for each file that is read at the"
          + " same time.")
  @Default.String("128m")
  String getZstdWindow();

  void setZstdWindow(String size);

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
          + " 16384; on DirectRunner, half the number of cores.")
  // Far more than a cluster has cores, so that all get an even share; few enough to be cheap.
  @Default.Integer(16_384)
  int getReadParallelism();

  void setReadParallelism(int pieces);
}
