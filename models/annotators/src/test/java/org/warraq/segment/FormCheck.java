// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.warraq.article.Words;
import org.warraq.text.ArabicFolding;
import org.warraq.text.TokenKind;

/**
 * Checks the promises about a segment: its slice of the text and its form are the same letters and
 * digits, except for the documented rewrites. Written without the code that it checks, except for
 * {@link ArabicFolding}.
 */
public final class FormCheck {
  private static final Pattern LIGATURE = Pattern.compile("[\uFBEA-\uFDFF\uFEF5-\uFEFC]");

  private FormCheck() {}

  /**
   * What is wrong with a segment, or an empty string. In a word with a ligature, which may hold
   * letters of two segments, all letters of the word count.
   */
  public static String fault(String text, Words words, int segment) {
    String slice = text.substring(words.segmentBegin(segment), words.segmentEnd(segment));
    String fault = fault(slice, words.form(segment));
    int word = words.wordOf(segment);
    String whole = text.substring(words.begin(word), words.end(word));
    if (fault.isEmpty() || !LIGATURE.matcher(whole).find()) {
      return fault;
    }
    return skeleton(whole).equals(skeleton(form(words, word))) ? "" : fault;
  }

  /** The letters that no rewrite changes; of equal neighbours, only one. */
  private static String skeleton(String text) {
    return withoutRepetition(letters(text).replaceAll("[اتهيو]", ""));
  }

  private static String form(Words words, int word) {
    return IntStream.range(words.firstSegment(word), words.firstSegment(word + 1))
        .mapToObj(words::form)
        .collect(Collectors.joining());
  }

  private static String fault(String slice, String form) {
    if (form.isEmpty()) {
      return "empty form";
    }
    if (slice.codePoints().allMatch(FormCheck::isInvisible)) {
      return "nothing to see";
    }
    if (TokenKind.of(form) == TokenKind.NUMBER) {
      return digits(slice).equals(digits(form)) ? "" : "other digits";
    }
    return haveSameLetters(slice, form) ? "" : "other letters";
  }

  /**
   * The dagger alef is written as ا, ى or و, or not at all, and a hamza on a tatweel as ئ, so these
   * letters do not count then.
   */
  private static boolean haveSameLetters(String slice, String form) {
    String plain = Normalizer.normalize(slice, Normalizer.Form.NFKC);
    boolean isOld = plain.contains("ٰ") || (plain.contains("ـ") && plain.contains("ٔ"));
    String uncounted = isOld ? "[اوي]" : "";
    String written = letters(slice).replaceAll(uncounted, "");
    String spelt = letters(form).replaceAll(uncounted, "");
    return areSame(written, spelt) || isRewritten(written, spelt);
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || (type == Character.NON_SPACING_MARK && codePoint != 'ٰ')
        || codePoint == 'ـ'
        || Character.isWhitespace(codePoint);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }

  /**
   * The preposition ل hides the ال or a lam of the stem after it. Before another segment, ة is
   * written ت, and ى is written ا or ي.
   */
  private static boolean isRewritten(String written, String spelt) {
    String begin = "^(يل|ل)";
    String left = withoutRepetition(written.replace('ت', 'ه').replace('ا', 'ي'));
    String right = withoutRepetition(spelt.replace('ت', 'ه').replace('ا', 'ي'));
    return left.equals(right) || left.replaceFirst(begin, "").equals(right.replaceFirst(begin, ""));
  }

  /** Letters and digits in one spelling. */
  private static String letters(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[ہھەةۃۀۂ]", "ه")
            .replaceAll("[ىیےۍېؠۓ]", "ي")
            .replaceAll("[کڪګ]", "ك")
            .replaceAll("[ۥۦ]", "")
            .replace('ٲ', 'ا')
            .replace('ٳ', 'ا')
            .replace('ٮ', 'ب')
            .replace('ٯ', 'ق');
    String folded = ArabicFolding.fold(plain).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    folded
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Whether two spellings are equal, except for lengthened letters. */
  private static boolean areSame(String written, String spelt) {
    return withoutRepetition(written).equals(withoutRepetition(spelt));
  }

  private static String withoutRepetition(String letters) {
    return letters.replaceAll("(.)\\1+", "$1");
  }
}
