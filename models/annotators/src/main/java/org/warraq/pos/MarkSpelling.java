// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

/**
 * Spells a mark or symbol as the tagger's training data does. The treebank has ASCII marks only,
 * and writes {@code -LRB-} for an opening bracket. A form that it lacks would be tagged by its
 * neighbours, and its neighbours by an unknown form.
 *
 * <pre>
 * ( [ { ﴾ and other opening brackets    -LRB-
 * ) ] } ﴿ and other closing brackets    -RRB-
 * « » “ ” „ ‹ › and the like            "
 * ‘ ’ ‚ ′ `                             '
 * – — − _ ـ and other dashes            -
 * ، ٬                                   ,
 * ؛                                     ;
 * ؟                                     ?
 * … and more full stops than three      ...
 * ٪ ‰, ° and signs of currencies        %
 * +                                     -PLUS-
 * ÷ ⁄ |                                 /
 * &lt;                                  >
 * any other                             *
 * </pre>
 */
final class MarkSpelling {
  private static final String OPENING_BRACKET = "-LRB-";
  private static final String CLOSING_BRACKET = "-RRB-";
  private static final String QUOTATION_MARK = "\"";
  private static final String ELLIPSIS = "...";
  private static final String OTHER = "*";

  private MarkSpelling() {}

  /**
   * The spelling of a mark or symbol in the treebank. Of a run of marks, the first one counts.
   *
   * @param form a form without letter or digit, not empty
   */
  static String of(String form) {
    int first = form.codePointAt(0);
    return first == '.' && form.length() > 1 ? fullStops(form) : of(first);
  }

  private static String fullStops(String form) {
    return form.equals("..") ? form : ELLIPSIS;
  }

  private static String of(int codePoint) {
    return switch (codePoint) {
      case '!', '&', '*', ',', '-', '.', '/', ':', ';', '=', '>', '?', '\\' ->
          Character.toString(codePoint);
      case '،', '٬', '、' -> ",";
      case '؛' -> ";";
      case '؟' -> "?";
      case '…' -> ELLIPSIS;
      case '‥' -> "..";
      case '%', '٪', '‰', '؉', '؊', '°' -> "%";
      case '+' -> "-PLUS-";
      case '÷', '⁄', '|' -> "/";
      case '<' -> ">";
      case '"', '„', '‟', '″', '«', '»' -> QUOTATION_MARK;
      case '\'', '‘', '’', '‚', '′', '`', '´' -> "'";
      case '_', '~', '−', 'ـ' -> "-";
      default -> ofClass(codePoint);
    };
  }

  private static String ofClass(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.START_PUNCTUATION -> OPENING_BRACKET;
      case Character.END_PUNCTUATION -> CLOSING_BRACKET;
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> QUOTATION_MARK;
      case Character.DASH_PUNCTUATION -> "-";
      case Character.CURRENCY_SYMBOL -> "%";
      default -> OTHER;
    };
  }
}
