// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.Serializable;
import java.util.List;

/**
 * What must be known of a file to read records from its middle; its beginning tells it. Immutable.
 *
 * @param separation how records are separated
 * @param charsetName the charset that the file's byte order mark tells; empty if there is none, so
 *     that {@code --charset} counts
 * @param separator the sign between CSV columns; else empty
 * @param columns the names in a CSV header row; empty if it is not read yet
 */
public record RecordLayout(
    Separation separation, String charsetName, String separator, List<String> columns)
    implements Serializable {

  /** How records are separated. */
  public enum Separation {
    /** The whole file is one record. */
    NONE,
    /** A record is a line. */
    LINES,
    /** A record is a CSV row, in which quoted fields may have line breaks. */
    CSV,
    /** A record is a JSON value; many may follow each other, over any number of lines. */
    JSON_VALUES,
    /** A record is an element of one JSON array. */
    JSON_ARRAY,
    /** A record ends at a blank line. */
    BLANK_LINES,
    /** A record is a header and as many bytes as its {@code Content-Length} says. */
    WARC,
    /** A record ends at a line {@code </doc>}. */
    DOC_ELEMENTS,
    /** A record is a document of CoNLL-U, which begins at a line {@code # newdoc}. */
    CONLLU
  }

  public RecordLayout {
    columns = List.copyOf(columns);
  }

  /** A layout that needs to know nothing more. */
  public static RecordLayout of(Separation separation) {
    return new RecordLayout(separation, "", "", List.of());
  }

  /** The layout of CSV with a separator, before its header row is read. */
  public static RecordLayout csv(String separator) {
    return new RecordLayout(Separation.CSV, "", separator, List.of());
  }

  /** This layout with the columns of a header row. */
  public RecordLayout withColumns(List<String> names) {
    return new RecordLayout(separation, charsetName, separator, names);
  }

  /** This layout of a file with a byte order mark. */
  public RecordLayout withCharset(String name) {
    return new RecordLayout(separation, name, separator, columns);
  }
}
