// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.parse.RecordLayout.Separation;

/** Tells from a file's first bytes how its records are separated, or that it cannot be read. */
public final class FileBeginning {
  /** As many bytes of a file as are looked at. */
  public static final int BYTES = 1 << 16;

  private final byte[] bytes;
  private final InputFormat format;
  private final ParseSettings settings;

  private FileBeginning(byte[] bytes, InputFormat format, ParseSettings settings) {
    this.bytes = bytes;
    this.format = format;
    this.settings = settings;
  }

  /**
   * The layout of a file.
   *
   * @param bytes the first bytes of the file, decompressed, without byte order mark
   * @param format the file's format by its name or by {@code --inputFormat}
   * @throws UnreadableArticleException if the file is of another kind
   */
  public static RecordLayout layout(byte[] bytes, InputFormat format, ParseSettings settings)
      throws UnreadableArticleException {
    Disguise.refuse(bytes, format);
    return new FileBeginning(bytes, format, settings).layout();
  }

  /**
   * What a file probably is whose name does not tell, and what to do.
   *
   * @param beginning the first bytes of the file, as they are stored
   */
  public static String guess(byte[] beginning) {
    return Disguise.known(beginning)
        .orElseGet(
            () -> {
              if (Disguise.startsWith(beginning, "{")) {
                return "it begins like JSON Lines: pass --inputFormat=jsonl";
              }
              return Disguise.startsWith(beginning, "[")
                  ? "it begins like a JSON array: pass --inputFormat=json"
                  : "if it is text, pass --inputFormat=text";
            });
  }

  private RecordLayout layout() {
    Charset charset = settings.charset();
    return switch (format) {
      case JSONL -> RecordLayout.of(Separation.LINES);
      case JSON -> RecordLayout.of(jsonSeparation());
      case CSV ->
          RecordLayout.csv(
              settings.csvSeparator().isEmpty()
                  ? CsvSeparator.find(bytes, charset)
                  : settings.csvSeparator());
      case TSV ->
          RecordLayout.csv(settings.csvSeparator().isEmpty() ? "\t" : settings.csvSeparator());
      case WARC -> RecordLayout.of(Separation.WARC);
      case WIKIEXTRACTOR -> RecordLayout.of(Separation.DOC_ELEMENTS);
      case CONLLU -> RecordLayout.of(Separation.CONLLU);
      case TEXT -> RecordLayout.of(textSeparation());
      case PARQUET -> RecordLayout.of(Separation.NONE);
    };
  }

  private Separation textSeparation() {
    return switch (settings.articlesIn()) {
      case FILES -> isWikiExtract(bytes) ? Separation.DOC_ELEMENTS : Separation.NONE;
      case LINES -> Separation.LINES;
      case BLANK_LINES -> Separation.BLANK_LINES;
    };
  }

  /** Whether a file begins like an article of WikiExtractor's. */
  public static boolean isWikiExtract(byte[] beginning) {
    return Disguise.startsWith(beginning, "<doc id=\"");
  }

  /** JSON Lines are read line by line, so that a broken line spoils no other. */
  private Separation jsonSeparation() {
    int first = 0;
    while (first < bytes.length && bytes[first] <= ' ' && bytes[first] >= 0) {
      first++;
    }
    if (first < bytes.length && bytes[first] == '[') {
      return Separation.JSON_ARRAY;
    }
    JsonEnds ends = new JsonEnds(false);
    int lineEnd = first;
    while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
      lineEnd++;
    }
    int end = ends.next(bytes, first, lineEnd);
    boolean objectFillsLine =
        end >= 0 && BlankText.isBlank(Arrays.copyOfRange(bytes, end, lineEnd));
    boolean lineIsLong = lineEnd == bytes.length && bytes.length >= BYTES;
    return objectFillsLine || lineIsLong ? Separation.LINES : Separation.JSON_VALUES;
  }
}
