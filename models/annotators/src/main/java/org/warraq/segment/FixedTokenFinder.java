// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.CharacterClass.ARABIC;
import static org.warraq.segment.CharacterClass.DIGIT;
import static org.warraq.segment.CharacterClass.LETTER;
import static org.warraq.segment.CharacterClass.SIGN;
import static org.warraq.segment.CharacterClass.SPACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.warraq.text.Emoji;
import org.warraq.text.WebTokens;

/**
 * Finds everything in a folded sentence that is not a plain Arabic word: numbers, marks, words of
 * other scripts, addresses, emoji. Takes time linear in the sentence's length. Reused for many
 * sentences; for one thread.
 */
final class FixedTokenFinder {
  private final LexerTables tables;
  private final Set<SegmentRule> rules;
  private final List<FixedToken> found = new ArrayList<>();
  private String text = "";
  private int limit;

  /**
   * Makes a finder.
   *
   * @param rules the rules to apply; tokens of other rules are left to the model
   */
  FixedTokenFinder(LexerTables tables, Set<SegmentRule> rules) {
    this.tables = tables;
    this.rules = rules;
  }

  /** The fixed tokens of a sentence, in order. The list is valid until the next call. */
  List<FixedToken> find(FoldedSentence sentence) {
    found.clear();
    text = sentence.text();
    limit = sentence.end();
    int place = sentence.begin();
    while (place < limit) {
      place = next(place);
    }
    return found;
  }

  /** Reads the token or the space at a place, and returns its end. */
  private int next(int place) {
    int type = CharacterClass.of(text.charAt(place));
    if (type == SPACE) {
      return place + 1;
    }
    return type == ARABIC ? arabic(place) : add(fixed(place));
  }

  private int add(FixedToken token) {
    if (rules.contains(token.rule())) {
      found.add(token);
    }
    return token.end();
  }

  /** Reads Arabic letters: a word for the model, a unit, or proclitics and what follows them. */
  private int arabic(int begin) {
    int end = endOf(ARABIC, begin);
    if (end < limit && canHaveProclitics(end) && rules.contains(SegmentRule.PREFIX)) {
      FixedToken core = fixed(end);
      if (core.rule().takesProclitics()) {
        SegmentedWord word = new Proclitics(text, begin, end).with(begin, end, core.word().form(0));
        if (word != null) {
          return add(new FixedToken(SegmentRule.PREFIX, begin, core.end(), word));
        }
      }
    }
    boolean touchesNumber = begin > 0 && CharacterClass.of(text.charAt(begin - 1)) == DIGIT;
    return touchesNumber ? unit(begin, end) : end;
  }

  private boolean canHaveProclitics(int place) {
    int type = classAt(place);
    return type == DIGIT || type == LETTER || text.charAt(place) == '@';
  }

  private int unit(int begin, int end) {
    String form = Units.form(text, begin, end);
    return form == null ? end : add(FixedToken.of(SegmentRule.UNIT, begin, end, form));
  }

  /** The token at a place where there is neither space nor Arabic. */
  private FixedToken fixed(int place) {
    int emoji = Emoji.end(text, place, limit);
    if (emoji > place) {
      return verbatim(SegmentRule.EMOJI, place, emoji);
    }
    int type = classAt(place);
    if (type == SIGN) {
      return new FixedToken(
          SegmentRule.BARE_SIGN, place, place + width(place), SegmentedWord.none());
    }
    if (type != LETTER && type != DIGIT) {
      return mark(place);
    }
    FixedToken address = address(place);
    if (address != null) {
      return address;
    }
    return type == DIGIT ? number(place) : verbatim(SegmentRule.FOREIGN, place, foreignEnd(place));
  }

  private FixedToken verbatim(SegmentRule rule, int begin, int end) {
    return FixedToken.of(rule, begin, end, text.substring(begin, end));
  }

  /** The address that begins with a letter or digit, or null. */
  private FixedToken address(int begin) {
    int url = WebTokens.urlEnd(text, begin, limit);
    int email = WebTokens.emailEnd(text, begin, limit);
    if (email > begin) {
      return verbatim(SegmentRule.EMAIL, begin, email);
    }
    return url > begin ? verbatim(SegmentRule.URL, begin, url) : null;
  }

  /** A number; or a word of another script that begins with a digit, such as 4G. */
  private FixedToken number(int begin) {
    int end = Numbers.end(text, begin, limit);
    if (end < limit && classAt(end) == LETTER && end == endOf(DIGIT, begin)) {
      int wordEnd = foreignEnd(end);
      if (!Units.isLatin(text.substring(end, wordEnd))) {
        return verbatim(SegmentRule.FOREIGN, begin, wordEnd);
      }
    }
    return FixedToken.of(SegmentRule.NUMBER, begin, end, Numbers.form(text, begin, end));
  }

  /** The end of a run of letters, digits and combining marks. */
  private int foreignEnd(int begin) {
    int end = begin;
    while (end < limit && isForeign(classAt(end))) {
      end += width(end);
    }
    return end;
  }

  private static boolean isForeign(int type) {
    return type == LETTER || type == DIGIT || type == SIGN;
  }

  private FixedToken mark(int begin) {
    char c = text.charAt(begin);
    if (c == '@' && !isAfterLetterOrDigit(begin)) {
      int mention = WebTokens.mentionEnd(text, begin, limit);
      if (mention > begin) {
        return verbatim(SegmentRule.MENTION, begin, mention);
      }
    }
    if (c == '+' && !isAfterLetterOrDigit(begin)) {
      int phone = Numbers.internationalEnd(text, begin, limit);
      if (phone > begin) {
        return FixedToken.of(SegmentRule.NUMBER, begin, phone, Numbers.form(text, begin, phone));
      }
    }
    return isDot(c) ? dots(begin) : singleMark(begin);
  }

  private FixedToken dots(int begin) {
    int end = begin;
    boolean isEllipsis = false;
    while (end < limit && isDot(text.charAt(end))) {
      isEllipsis |= text.charAt(end++) != '.';
    }
    if (isEllipsis || end - begin > 2) {
      return FixedToken.of(SegmentRule.ELLIPSIS, begin, end, "...");
    }
    return end - begin == 2
        ? FixedToken.of(SegmentRule.ELLIPSIS, begin, end, "..")
        : singleMark(begin);
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '…';
  }

  private FixedToken singleMark(int begin) {
    int end = begin + width(begin);
    char spelling = tables.spelling(text.charAt(begin));
    return end > begin + 1 || spelling == LexerTables.DROPPED
        ? verbatim(SegmentRule.MARK, begin, end)
        : FixedToken.of(SegmentRule.MARK, begin, end, String.valueOf(spelling));
  }

  /** Whether a place touches an ASCII letter or digit before it. */
  private boolean isAfterLetterOrDigit(int place) {
    if (place == 0) {
      return false;
    }
    char before = text.charAt(place - 1);
    return before < 0x80 && Character.isLetterOrDigit(before);
  }

  private int endOf(int type, int begin) {
    int end = begin;
    while (end < limit && classAt(end) == type) {
      end += width(end);
    }
    return end;
  }

  private int classAt(int place) {
    char c = text.charAt(place);
    return Character.isSurrogate(c) ? CharacterClass.of(codePoint(place)) : CharacterClass.of(c);
  }

  /** Number of UTF-16 units of the character at a place. */
  private int width(int place) {
    return Character.charCount(codePoint(place));
  }

  private int codePoint(int place) {
    char c = text.charAt(place);
    boolean isPair = Character.isHighSurrogate(c) && place + 1 < limit;
    return isPair ? text.codePointAt(place) : c;
  }
}
