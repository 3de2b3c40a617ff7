// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.warraq.job.flags.ArticlesIn;

/**
 * The flags that concern parsers, checked.
 *
 * @param fields the names of the fields that hold an article's id, title and text
 * @param metadata the names of the fields that become metadata
 * @param charsetName the name of a charset that this Java version knows
 * @param maxArticleChars the longest article text that is accepted, in UTF-16 units
 * @param articlesIn what one article is in a text file
 * @param csvSeparator the sign between CSV columns; empty if the header row tells it
 * @param language the ISO 639-3 code that a WARC record's language must have; empty for any
 * @param minArabic the smallest share of Arabic letters among an article's letters (0–1)
 * @param unescapesLineBreaks whether the two characters {@code \n} mean a line break
 */
public record ParseSettings(
    FieldNames fields,
    MetadataFields metadata,
    String charsetName,
    int maxArticleChars,
    ArticlesIn articlesIn,
    String csvSeparator,
    String language,
    double minArabic,
    boolean unescapesLineBreaks)
    implements Serializable {

  /** Settings whose other flags have their defaults. */
  public ParseSettings(FieldNames fields, String charsetName, int maxArticleChars) {
    this(
        fields,
        MetadataFields.all(),
        charsetName,
        maxArticleChars,
        ArticlesIn.FILES,
        "",
        "",
        0,
        false);
  }

  /** These settings with other fields as metadata. */
  ParseSettings keeping(MetadataFields other) {
    return new ParseSettings(
        fields,
        other,
        charsetName,
        maxArticleChars,
        articlesIn,
        csvSeparator,
        language,
        minArabic,
        unescapesLineBreaks);
  }

  /** The charset of the input. */
  public Charset charset() {
    return Charset.forName(charsetName);
  }

  /** These settings with UTF-8 as the charset. */
  public ParseSettings withUtf8() {
    return new ParseSettings(
        fields,
        metadata,
        StandardCharsets.UTF_8.name(),
        maxArticleChars,
        articlesIn,
        csvSeparator,
        language,
        minArabic,
        unescapesLineBreaks);
  }

  /** Whether a file may begin with a byte order mark, which is then skipped. */
  public boolean mayHaveByteOrderMark() {
    return charset().equals(StandardCharsets.UTF_8);
  }

  /**
   * Whether the charset extends ASCII. Only then do the bytes of line breaks, quotes and commas
   * always mean these characters, so that records can be separated before they are decoded.
   */
  public boolean extendsAscii() {
    byte[] ascii = new byte[128];
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] = (byte) i;
    }
    // ISO-2022 charsets agree with ASCII only until the first shift to another alphabet.
    boolean shifts = charsetName.toUpperCase(Locale.ROOT).startsWith("ISO-2022");
    return !shifts
        && new String(ascii, charset()).equals(new String(ascii, StandardCharsets.US_ASCII));
  }

  /**
   * A field's text as an article has it: without a leading byte order mark, because many programs
   * drop that and would then count all offsets from another beginning; and with line breaks for
   * {@code \n}, if the flag says so.
   */
  String clean(String text) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unescapesLineBreaks && clean.contains("\\n")
        ? clean.replace("\\r\\n", "\n").replace("\\n", "\n")
        : clean;
  }
}
