// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The flags that concern parsers, checked.
 *
 * @param fields the names of the fields that hold an article's id, title and text
 * @param metadata the names of the fields that become metadata
 * @param charsetName the name of a charset that this Java version knows
 * @param maxArticleChars the longest article text that is accepted, in UTF-16 units
 */
public record ParseSettings(
    FieldNames fields, MetadataFields metadata, String charsetName, int maxArticleChars)
    implements Serializable {

  /** Settings that keep all small fields as metadata. */
  public ParseSettings(FieldNames fields, String charsetName, int maxArticleChars) {
    this(fields, MetadataFields.all(), charsetName, maxArticleChars);
  }

  /** The charset of the input. */
  public Charset charset() {
    return Charset.forName(charsetName);
  }

  /** These settings with UTF-8 as the charset. */
  public ParseSettings withUtf8() {
    return new ParseSettings(fields, metadata, StandardCharsets.UTF_8.name(), maxArticleChars);
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
}
