// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * The stated rules by which words and segments depart from CoreNLP's. Everything that no rule
 * decides is CoreNLP's output on the folded sentence.
 *
 * <p>All rules but {@link #LAM}, {@link #NAME} and {@link #LIGATURE} make {@link FixedToken}s.
 */
enum SegmentRule {
  /**
   * A number is one word, spelt with all its digits in ASCII: 2000, 1,000,000, 12:30, 2-1. The
   * decimal mark ٫ is spelt as a full stop.
   */
  NUMBER,

  /** و ف ب ك ل and ال are segments before a number, a Latin word or an address: و+3.5, ال+BBC. */
  PREFIX,

  /** An abbreviated unit that touches its number is an uncut word: 10كم, 1445هـ. */
  UNIT,

  /** A word of other letters is spelt as written, and ends where Arabic letters begin: www, BBC. */
  FOREIGN,

  /** Each mark or symbol is a word: ). is two, كلمة- is two, and _ is one. */
  MARK,

  /** Three or more full stops, or any run with …, are one mark. */
  ELLIPSIS,

  /** An emoji sequence is one word. */
  EMOJI,

  /** The address of a web page is one word, spelt as written. */
  URL,

  /** The address of a mailbox is one word, spelt as written. */
  EMAIL,

  /** A user of a social network is one word with its @, spelt as written. */
  MENTION,

  /** A combining mark of another script that follows no letter is not a word. */
  BARE_SIGN,

  /**
   * After the preposition ل, the stem begins with ال, ل or الل, whichever form is most frequent.
   */
  LAM,

  /**
   * و ف ب ك ل are segments where the model left them on a name that the tagger's dictionary has:
   * ف+ل+بيروت, ك+ايران.
   */
  NAME,

  /** A segment that lies inside one ligature with the segment before it is joined with that. */
  LIGATURE;

  /** Whether a token of this rule can have proclitics. */
  boolean takesProclitics() {
    return switch (this) {
      case NUMBER, FOREIGN, URL, EMAIL, MENTION -> true;
      default -> false;
    };
  }
}
