// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.lang.Character.UnicodeScript;
import org.warraq.article.Words;

/** Tells where in its first and last word a mention begins and ends: in ولإيران it is إيران. */
public final class EntityEdges {
  private EntityEdges() {}

  /** Whether a segment is a proclitic of the word: a lone letter before further segments. */
  public static boolean isProclitic(Words words, int word, int segment) {
    return segment + 1 < words.firstSegment(word + 1) && Clitics.isProclitic(words.form(segment));
  }

  /** Whether a segment is a pronoun suffixed to the word. */
  public static boolean isPronoun(Words words, int word, int segment) {
    return segment > words.firstSegment(word)
        && segment + 1 == words.firstSegment(word + 1)
        && Clitics.isPronoun(words.form(segment));
  }

  /** First segment of the word's core: after its proclitics. */
  public static int coreBegin(Words words, int word) {
    int segment = words.firstSegment(word);
    while (isProclitic(words, word, segment)) {
      segment++;
    }
    return segment;
  }

  /** One past the last segment of the word's core: before its pronoun suffix. */
  public static int coreEnd(Words words, int word) {
    int end = words.firstSegment(word + 1);
    return end - 1 > coreBegin(words, word) && isPronoun(words, word, end - 1) ? end - 1 : end;
  }

  /** The first segment from {@code begin} on that is no proclitic; may reach {@code end}. */
  static int trimmedBegin(Words words, int begin, int end) {
    int trimmed = begin;
    while (trimmed < end && isProclitic(words, words.wordOf(trimmed), trimmed)) {
      trimmed++;
    }
    return trimmed;
  }

  /**
   * Where a person's name begins after a doctor's title, as in د. الخطيب or أ.د. الخطيب; {@code
   * begin} if there is none, or if initials follow, as in د. ه. لورانس.
   */
  static int afterTitle(Words words, int begin, int end) {
    int name = begin;
    if (isProfessor(words, begin)) {
      name = begin + 4;
    } else if (isInitial(words, begin, "د")) {
      name = begin + 2;
    }
    return name < end && !isInitial(words, name, words.form(name)) ? name : begin;
  }

  /**
   * One past the last segment of a mention that is found in {@code begin} to {@code end}. It ends
   * where a word does: what looks like its pronoun suffix is the name's own, as in سبها, since
   * names take no possessives. And it ends before «أ.د.» and before a word like وIMF.
   */
  static int end(Words words, int begin, int end) {
    for (int segment = begin + 1; segment < end; segment++) {
      if (isProfessor(words, segment)) {
        return segment;
      }
      if (joinsLatin(words, segment)) {
        return words.firstSegment(words.wordOf(segment));
      }
    }
    return words.firstSegment(words.wordOf(end - 1) + 1);
  }

  /** Whether a segment is a proclitic before Latin letters: no name in them goes on over one. */
  static boolean joinsLatin(Words words, int segment) {
    int next = segment + 1;
    return isProclitic(words, words.wordOf(segment), segment)
        && (joinsLatin(words, next) || isLatin(words.form(next), 0));
  }

  /** Whether a form has a Latin letter at this place. */
  static boolean isLatin(String form, int at) {
    return at < form.length() && UnicodeScript.of(form.codePointAt(at)) == UnicodeScript.LATIN;
  }

  private static boolean isProfessor(Words words, int segment) {
    return (isInitial(words, segment, "أ") || isInitial(words, segment, "ا"))
        && isInitial(words, segment + 2, "د");
  }

  private static boolean isInitial(Words words, int segment, String letter) {
    return segment + 1 < words.segments()
        && letter.length() == 1
        && words.form(segment).equals(letter)
        && words.form(segment + 1).equals(".");
  }
}
