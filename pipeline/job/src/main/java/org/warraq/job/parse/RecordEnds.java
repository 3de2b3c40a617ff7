// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.charset.Charset;

/**
 * Finds the ends of records in bytes that come piece by piece. Planning and reading both use it, so
 * that they agree. It works on undecoded bytes, in every charset that extends ASCII.
 * Implementations are not thread-safe.
 */
public interface RecordEnds {
  /** What {@link #next} returns if the record does not end in the bytes. */
  int NONE = -1;

  /** The record ends of a stream that begins with a record. */
  static RecordEnds of(RecordLayout layout, Charset charset) {
    return switch (layout.separation()) {
      case NONE -> new NoEnds();
      case LINES -> new LineEnds();
      case CSV -> new CsvEnds(layout.separator().getBytes(charset));
      case JSON_VALUES -> new JsonEnds(false);
      case JSON_ARRAY -> new JsonEnds(true);
      case BLANK_LINES -> new BlankLineEnds();
      case WARC -> new WarcEnds();
      case DOC_ELEMENTS -> new DocElementEnds();
      case CONLLU -> new ConlluEnds();
    };
  }

  /**
   * The index just after the current record's last byte (its line feed), or -1 if the record does
   * not end in {@code [from, to)}.
   *
   * @param bytes the next bytes of the stream; those before {@code from} were passed in before
   */
  int next(byte[] bytes, int from, int to);

  /**
   * How far the number of the next record is from that of the first one: the line feeds so far,
   * including those within records, or the records so far in formats where many may share a line.
   */
  long count();

  /** Whether a record holds nothing but what may be between records. */
  default boolean isBlank(byte[] record) {
    return BlankText.isBlank(record);
  }

  /**
   * What is wrong with the end of a file that ends here, with its remedy; {@code null} if nothing.
   */
  default String faultAtEnd() {
    return null;
  }
}
