// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sign that separates the columns of a CSV file: that of a first line {@code sep=;},
 * which Excel writes and reads, or else the most frequent one in the header row.
 */
public final class CsvSeparator {
  private static final String COMMA = ",";

  /** Excel writes the last one where the language is Arabic and digits are Arabic-Indic. */
  private static final List<String> KNOWN = List.of(COMMA, ";", "\t", "؛", "|");

  private static final Pattern SEP_LINE = Pattern.compile("\"?sep=(.)\"?\\s*");
  private static final Map<String, String> LABELS =
      Map.of("\t", "tab", COMMA, "comma", ";", "semicolon");

  /** No table that people make has more columns; a file that has is not CSV. */
  private static final int MAX_COLUMNS = 4096;

  static final int MAX_HEADER_CHARS = 1 << 16;

  private CsvSeparator() {}

  /**
   * The separator of a file.
   *
   * @param beginning the first bytes of the file, decompressed
   */
  static String find(byte[] beginning, Charset charset) {
    String line = "";
    for (String next : (Iterable<String>) new String(beginning, charset).lines()::iterator) {
      line = next;
      if (!BlankText.isBlank(line)) {
        break;
      }
    }
    Matcher sep = SEP_LINE.matcher(line);
    return sep.matches() ? sep.group(1) : mostFrequent(line);
  }

  /** Whether a row is a line such as {@code sep=;}, which comes before the header row. */
  public static boolean isSepLine(RawRecord row, Charset charset) {
    return !row.isCut()
        && row.length() < 16
        && SEP_LINE
            .matcher(new String(row.bytes(), charset).replaceAll("[\\r\\n]+$", ""))
            .matches();
  }

  private static String mostFrequent(String header) {
    String best = COMMA;
    int most = 0;
    for (String separator : KNOWN) {
      int count = countOutsideQuotes(header, separator.charAt(0));
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  private static int countOutsideQuotes(String line, char sign) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == sign ? 1 : 0;
    }
    return count;
  }

  /** The name of a separator in messages and flags: {@code tab}, or the sign in quotes. */
  static String label(String separator) {
    return LABELS.getOrDefault(separator, "'" + separator + "'");
  }

  /**
   * The separator that a value of {@code --csvSeparator} means: one character, or the word tab,
   * comma or semicolon.
   *
   * @return {@code null} if it means none
   */
  public static String ofFlag(String value) {
    for (Map.Entry<String, String> label : LABELS.entrySet()) {
      if (label.getValue().equalsIgnoreCase(value) || value.equals("\\t")) {
        return value.equals("\\t") ? "\t" : label.getKey();
      }
    }
    boolean usable = value.length() == 1 && !value.matches("[\"\\r\\n]");
    return usable ? value : null;
  }

  /** Refuses a header row that is far wider than a table's. */
  static void requireUsableHeader(List<String> names) throws UnreadableArticleException {
    requireUsableWidth(names.size(), names.stream().mapToInt(String::length).sum());
  }

  /**
   * The same for a row whose fields have only been counted.
   *
   * @param chars the length of all names in UTF-16 units, as far as it is known
   */
  static void requireUsableWidth(long columns, long chars) throws UnreadableArticleException {
    if (columns > MAX_COLUMNS || chars > MAX_HEADER_CHARS) {
      throw UnreadableArticleException.malformedLine(
          ("it has %s columns with %s characters, more than the %s columns or %s characters that a"
                  + " table may have; check that the file is CSV and begins with column names")
              .formatted(columns, chars, MAX_COLUMNS, MAX_HEADER_CHARS));
    }
  }
}
