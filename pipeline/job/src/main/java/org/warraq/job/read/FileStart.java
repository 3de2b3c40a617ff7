// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.nio.charset.Charset;
import org.warraq.job.parse.CsvSeparator;
import org.warraq.job.parse.FileBeginning;
import org.warraq.job.parse.ParseCsvRecord;
import org.warraq.job.parse.ParseSettings;
import org.warraq.job.parse.RawRecord;
import org.warraq.job.parse.RawRecordReader;
import org.warraq.job.parse.RecordEnds;
import org.warraq.job.parse.RecordLayout;
import org.warraq.job.parse.RecordLayout.Separation;
import org.warraq.job.parse.UnreadableArticleException;

/**
 * What a file's beginning tells: its layout, with the header row of CSV. Blank lines may come
 * before that row.
 *
 * @param end the position just after the header row, in bytes, decompressed; 0 without header row
 */
record FileStart(RecordLayout layout, long end) {

  /**
   * Reads the beginning of a file.
   *
   * @throws IOException if the file cannot be read
   * @throws UnreadableArticleException if the file is of another kind, or its header row is broken
   */
  static FileStart of(InputFile file, ReadSettings settings)
      throws IOException, UnreadableArticleException {
    try (FileRangeStream bytes = FileRangeStream.open(file, Chunk.TO_THE_END, settings)) {
      long begin = bytes.position();
      RecordLayout layout = layout(bytes, file, settings);
      RawRecordReader records =
          new RawRecordReader(bytes, ends(layout, settings), 1, settings.maxRecordBytes());
      return new FileStart(
          withHeader(layout, records, parse(layout, settings)), begin + records.consumedBytes());
    }
  }

  /**
   * The layout of a file whose first byte is the stream's next one, and stays it.
   *
   * @throws UnreadableArticleException if the file is of another kind
   */
  static RecordLayout layout(FileRangeStream bytes, InputFile file, ReadSettings settings)
      throws IOException, UnreadableArticleException {
    byte[] beginning = bytes.peek(FileBeginning.BYTES);
    RecordLayout known = RecordLayout.of(Separation.NONE).withCharset(bytes.charsetName());
    return FileBeginning.layout(beginning, file.format(), parse(known, settings))
        .withCharset(bytes.charsetName());
  }

  /**
   * The layout of a CSV file with the columns of its header row, which the reader then has passed.
   * Any other layout is returned as it is.
   *
   * @throws UnreadableArticleException if the header row is broken
   */
  static RecordLayout withHeader(
      RecordLayout layout, RawRecordReader records, ParseSettings settings)
      throws IOException, UnreadableArticleException {
    if (layout.separation() != Separation.CSV || !layout.columns().isEmpty()) {
      return layout;
    }
    RawRecord row = records.nextNonBlank();
    if (row != null && CsvSeparator.isSepLine(row, settings.charset())) {
      row = records.nextNonBlank();
    }
    return row == null ? layout : layout.withColumns(ParseCsvRecord.header(row, layout, settings));
  }

  /** The settings for the parser of a file: text that had another charset is UTF-8 now. */
  static ParseSettings parse(RecordLayout layout, ReadSettings settings) {
    return layout.charsetName().isEmpty() ? settings.parse() : settings.parse().withUtf8();
  }

  /** The ends of records from the file's beginning on. */
  RecordEnds ends(ReadSettings settings) {
    return ends(layout, settings);
  }

  static RecordEnds ends(RecordLayout layout, ReadSettings settings) {
    Charset charset = parse(layout, settings).charset();
    return RecordEnds.of(layout, charset);
  }
}
