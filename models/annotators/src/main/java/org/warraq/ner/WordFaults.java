// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Set;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Upos;
import org.warraq.article.Words;
import org.warraq.text.ArabicLetters;
import org.warraq.text.PlainLetters;

/**
 * Finds the words of an article that entity recognition must not read as they are, because the
 * segmenter cut a name wrongly or the writer put an unusual last letter. {@link Resegmentation}
 * corrects them. A word counts as having one fault only, the first of {@link Fault#GLUED}, {@link
 * Fault#TORN} and {@link Fault#CONFUSED}; but a torn name is joined in its usual spelling.
 * Immutable.
 */
final class WordFaults {
  /** What is wrong with a word. */
  enum Fault {
    /** Nothing. */
    NONE,
    /** Proclitics were left on a name: كايران. */
    GLUED,
    /** The segmenter tore a name: و+ارسو. */
    TORN,
    /** The last letter is unusual: القاهر+ه, السيسى. */
    CONFUSED
  }

  /** Shortest name that is left, in letters. */
  private static final int MIN_NAME = 3;

  /** The tags that the tagger gives to the rest of a torn name. */
  private static final Set<Upos> JOINABLE = Set.of(Upos.PROPN, Upos.NOUN, Upos.VERB, Upos.ADJ);

  private final AnnotatedArticle article;
  private final NameLists lists;

  /** The faults of an article with words and tags. */
  WordFaults(AnnotatedArticle article, NameLists lists) {
    this.article = article;
    this.lists = lists;
  }

  Fault of(int word) {
    if (proclitics(word) > 0) {
      return Fault.GLUED;
    }
    if (tornName(word) != null) {
      return Fault.TORN;
    }
    return usualEnd(word) != null ? Fault.CONFUSED : Fault.NONE;
  }

  /** The number of proclitics that the segmenter left on the last segment of a word. */
  int proclitics(int word) {
    Words words = article.words();
    int last = words.firstSegment(word + 1) - 1;
    String cutOff = cutOff(word, last);
    if (cutOff == null) {
      return 0;
    }
    String form = words.form(last);
    for (int count = Clitics.procliticLetters(cutOff, form); count > 0; count--) {
      if (isGlued(word, form, count) && isSpeltByLetter(last, count)) {
        return count;
      }
    }
    return 0;
  }

  /** The proclitics before a segment of a word; null if there are other segments, too. */
  private String cutOff(int word, int segment) {
    Words words = article.words();
    StringBuilder cutOff = new StringBuilder();
    for (int i = words.firstSegment(word); i < segment; i++) {
      if (!EntityEdges.isProclitic(words, word, i)) {
        return null;
      }
      cutOff.append(words.form(i));
    }
    return cutOff.toString();
  }

  /**
   * Whether a form has proclitics on a name, by the lists and its tag. The tag is that of a proper
   * noun. After another proclitic it can be that of a verb, if the name has more than {@value
   * #MIN_NAME} letters: the tagger takes ف+لبيروت for one.
   */
  private boolean isGlued(int word, String form, int letters) {
    int segment = article.words().firstSegment(word + 1) - 1;
    boolean afterProclitic = segment > article.words().firstSegment(word);
    Upos upos = article.tags().get(segment).upos();
    int nameLength = form.length() - letters;
    return (upos == Upos.PROPN
            ? nameLength >= MIN_NAME
            : afterProclitic && upos == Upos.VERB && nameLength > MIN_NAME)
        && lists.isGlued(form, letters);
  }

  /** The name that a word is, in usual spelling, if the segmenter tore it; null if it did not. */
  String tornName(int word) {
    Words words = article.words();
    int first = words.firstSegment(word);
    int segments = words.firstSegment(word + 1) - first;
    boolean inFront = EntityEdges.isProclitic(words, word, first);
    boolean atEnd = EntityEdges.isPronoun(words, word, first + segments - 1);
    boolean inTwo = segments == 2 && (inFront || atEnd);
    boolean inThree = segments == 3 && inFront && atEnd;
    if (!(inTwo || inThree) || !isJoinable(inFront ? first + 1 : first)) {
      return null;
    }
    String written =
        FormSpelling.folded(article.text().substring(words.begin(word), words.end(word)));
    String usual = lists.usualSpelling(written);
    // In three only if the third segment is a confused letter: ب+رشلون+ه.
    if (inThree && usual == null) {
      return null;
    }
    String name = usual != null ? usual : written;
    return lists.isTorn(name, inFront ? NameLists.TORN_IN_FRONT : NameLists.TORN_AT_END)
        ? name
        : null;
  }

  private boolean isJoinable(int segment) {
    return JOINABLE.contains(article.tags().get(segment).upos());
  }

  /**
   * The usual spelling of the end of a word, whose last letter is confused; null if it is not. The
   * end is the last form. If this is a pronoun of one letter, the form before it belongs to the
   * end, too, unless that is a verb by its tag and has no article.
   */
  String usualEnd(int word) {
    Words words = article.words();
    int last = words.firstSegment(word + 1) - 1;
    String form = words.form(last);
    return lists.usualSpelling(endBegin(word) < last ? words.form(last - 1) + form : form);
  }

  /** The first segment of {@link #usualEnd}. */
  int endBegin(int word) {
    Words words = article.words();
    int last = words.firstSegment(word + 1) - 1;
    boolean isPronoun = words.form(last).length() == 1 && EntityEdges.isPronoun(words, word, last);
    return isPronoun && isNoVerb(last - 1) ? last - 1 : last;
  }

  /** No verb has the article, whatever its tag. */
  private boolean isNoVerb(int segment) {
    return FormSpelling.hasArticle(article.words().form(segment))
        || article.tags().get(segment).upos() != Upos.VERB;
  }

  /**
   * Whether a segment's text has a character for each of its first letters, and more after them. A
   * ligature such as ﷸ (وسلم) has one for all, and so it cannot be cut.
   */
  private boolean isSpeltByLetter(int segment, int letters) {
    int begin = article.words().segmentBegin(segment);
    int end = article.words().segmentEnd(segment);
    int cut = begin + inset(segment, letters);
    return cut < end
        && article.text().substring(begin, cut).chars().noneMatch(WordFaults::isLigature);
  }

  /**
   * Where in a segment's text the letter number {@code letters} is, counted from 0, in UTF-16
   * units; the length of the text if it has fewer. Diacritics and tatweel are not counted as
   * letters.
   */
  int inset(int segment, int letters) {
    String text = article.text();
    int begin = article.words().segmentBegin(segment);
    int end = article.words().segmentEnd(segment);
    int i = begin;
    for (int seen = 0; i < end && (seen < letters || !isLetter(text.charAt(i))); i++) {
      seen += isLetter(text.charAt(i)) ? 1 : 0;
    }
    return i - begin;
  }

  private static boolean isLigature(int c) {
    String letters = PlainLetters.of((char) c);
    return letters != null && letters.codePoints().filter(Character::isLetter).count() > 1;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && c != ArabicLetters.TATWEEL;
  }
}
