// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import java.util.Locale;
import java.util.Set;

/**
 * Finds addresses of web pages and mailboxes, and users of social networks, as people write them in
 * running text: without the full stop, comma or bracket that follows. Takes time linear in the
 * length of what it reads. Thread-safe.
 *
 * <p>All places are in UTF-16 units. Each method returns the place where it began if there is
 * nothing of its kind.
 */
public final class WebTokens {
  /** Longest ASCII letters before {@code ://}. */
  private static final int LONGEST_SCHEME = 10;

  /** Longest mailbox name before {@code @}; RFC 5321 allows no more. */
  private static final int LONGEST_MAILBOX = 64;

  /** Longest host name; RFC 1035 allows no more. */
  private static final int LONGEST_HOST = 253;

  /** Last labels of host names that are taken for an address without {@code www.} before it. */
  private static final Set<String> TOP_LEVEL =
      Set.of(
          "com", "org", "net", "edu", "gov", "int", "info", "news", "tv", "io", "ly", "co", "tn",
          "dz", "ma", "mr", "eg", "sd", "sa", "ae", "qa", "kw", "bh", "om", "ye", "iq", "sy", "lb",
          "jo", "ps", "fr", "uk", "de", "eu", "ca", "ru", "tr", "ir", "il", "cn", "jp");

  private WebTokens() {}

  /** The end of the web address that begins at a place. */
  public static int urlEnd(CharSequence text, int begin, int limit) {
    int path = schemeEnd(text, begin, limit);
    if (path > begin) {
      int end = pathEnd(text, path, limit);
      return end > path ? end : begin;
    }
    int host = hostEnd(text, begin, limit);
    if (host == begin || !(startsWithWww(text, begin, host) || isKnownHost(text, begin, host))) {
      return begin;
    }
    return host < limit && isAfterHost(text.charAt(host)) ? pathEnd(text, host, limit) : host;
  }

  /** The end of the mailbox that begins at a place. */
  public static int emailEnd(CharSequence text, int begin, int limit) {
    int at = begin;
    int longest = Math.min(limit, begin + LONGEST_MAILBOX);
    while (at < longest && (isAsciiWord(text.charAt(at)) || ".%+-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at == begin || at >= limit || text.charAt(at) != '@') {
      return begin;
    }
    int end = hostEnd(text, at + 1, limit);
    return end > at + 1 ? end : begin;
  }

  /** The end of the user's name that begins with {@code @} at a place. It has a letter or digit. */
  public static int mentionEnd(CharSequence text, int begin, int limit) {
    if (begin >= limit || text.charAt(begin) != '@') {
      return begin;
    }
    int end = begin + 1;
    boolean isName = false;
    while (end < limit && isMentionCharacter(text.charAt(end))) {
      isName |= Character.isLetterOrDigit(text.charAt(end));
      end++;
    }
    return isName ? end : begin;
  }

  /** The end of {@code https://} and the like. */
  private static int schemeEnd(CharSequence text, int begin, int limit) {
    int colon = begin;
    int longest = Math.min(limit, begin + LONGEST_SCHEME);
    while (colon < longest && isAsciiLetter(text.charAt(colon))) {
      colon++;
    }
    boolean isScheme =
        colon > begin
            && colon + 2 < limit
            && text.charAt(colon) == ':'
            && text.charAt(colon + 1) == '/'
            && text.charAt(colon + 2) == '/';
    return isScheme ? colon + 3 : begin;
  }

  /** The end of a host name of at least two labels of ASCII characters. */
  private static int hostEnd(CharSequence text, int begin, int limit) {
    int end = begin;
    int labelBegin = begin;
    int labels = 0;
    int longest = Math.min(limit, begin + LONGEST_HOST);
    for (int i = begin; i < longest; i++) {
      char c = text.charAt(i);
      if (isAsciiLetterOrDigit(c)) {
        end = i + 1;
      } else if (c == '.' && i > labelBegin) {
        labels++;
        labelBegin = i + 1;
      } else if (c != '-' || i == labelBegin) {
        break;
      }
    }
    boolean endsInLabel = end > labelBegin;
    return labels + (endsInLabel ? 1 : 0) >= 2 && hasLetterAfterLastDot(text, begin, end)
        ? end
        : begin;
  }

  private static boolean hasLetterAfterLastDot(CharSequence text, int begin, int end) {
    for (int i = end - 1; i >= begin && text.charAt(i) != '.'; i--) {
      if (!isAsciiLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWithWww(CharSequence text, int begin, int end) {
    return end - begin > 4
        && "www.".equals(text.subSequence(begin, begin + 4).toString().toLowerCase(Locale.ROOT));
  }

  private static boolean isKnownHost(CharSequence text, int begin, int end) {
    int last = end;
    while (last > begin && text.charAt(last - 1) != '.') {
      last--;
    }
    String label = text.subSequence(last, end).toString().toLowerCase(Locale.ROOT);
    return TOP_LEVEL.contains(label);
  }

  private static boolean isAfterHost(char c) {
    return c == '/' || c == '?' || c == ':' || c == '#';
  }

  /** The end of the rest of an address, without the marks at its end that belong to the text. */
  private static int pathEnd(CharSequence text, int begin, int limit) {
    int end = begin;
    int open = 0;
    for (int i = begin; i < limit && isAddressCharacter(text, i); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        break;
      }
      boolean mayEnd = c == ')' || ".,:;!?'*(".indexOf(c) < 0;
      end = mayEnd ? i + 1 : end;
    }
    return end;
  }

  /**
   * Whether a character continues an address. A letter that is not ASCII does so only after another
   * one, or after a sign; so an Arabic word that touches an address is not taken with it.
   */
  private static boolean isAddressCharacter(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return c > ' ' && c != 0x7F && "<>\"{}|\\^`[]".indexOf(c) < 0;
    }
    return isBeyondAsciiLetter(c) && !isAsciiLetterOrDigit(text.charAt(i - 1));
  }

  private static boolean isBeyondAsciiLetter(char c) {
    return c != ArabicLetters.TATWEEL
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean isMentionCharacter(char c) {
    return isAsciiWord(c) || (c >= 0x80 && isBeyondAsciiLetter(c));
  }

  private static boolean isAsciiWord(char c) {
    return c == '_' || isAsciiLetterOrDigit(c);
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return isAsciiLetter(c) || isBetween(c, '0', '9');
  }

  private static boolean isAsciiLetter(char c) {
    return isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z');
  }

  private static boolean isBetween(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
