// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.Upos;
import org.warraq.article.Words;
import org.warraq.text.ArabicLetters;
import org.warraq.text.PlainLetters;

/**
 * Corrects the segments of an article for entity recognition, where the segmenter cut names
 * wrongly, and maps entities back to the original segments.
 *
 * <p>A word is cut where proclitics were left on a name: كايران becomes ك+ايران, and ف+لبيروت
 * becomes ف+ل+بيروت. A word of two segments is joined where the segmenter tore a name: و+ارسو
 * becomes وارسو, and سب+ها becomes سبها. All other words stay as they are.
 *
 * <p>A word is cut only if a name list has the rest and not the whole, and running text, which the
 * trainer counted, often has the rest alone. A word is joined only if running text has the whole
 * more often than the rest.
 *
 * <p>Not thread-safe.
 */
public final class Resegmentation {
  /** Shortest name that is left, in letters. */
  private static final int MIN_NAME = 3;

  /** The tags that the tagger gives to the rest of a torn name. */
  private static final Set<Upos> JOINABLE = Set.of(Upos.PROPN, Upos.NOUN, Upos.VERB, Upos.ADJ);

  private enum Correction {
    NONE,
    CUT,
    JOIN
  }

  private final AnnotatedArticle original;
  private final NameLists lists;

  /** By word. */
  private final Correction[] corrections;

  private final Words.Builder words = new Words.Builder();

  // By new segment; all empty if nothing is corrected.
  private final List<AtbTag> tags = new ArrayList<>();

  /** First original segment that the new one covers a part of. */
  private final List<Integer> firstOriginals = new ArrayList<>();

  /** One past the last original segment that the new one covers a part of. */
  private final List<Integer> endOriginals = new ArrayList<>();

  /** Where in its first original segment the new one begins, in UTF-16 units. */
  private final List<Integer> insets = new ArrayList<>();

  private Resegmentation(AnnotatedArticle original, NameLists lists) {
    this.original = original;
    this.lists = lists;
    corrections = new Correction[original.words().size()];
  }

  /** Corrects an article with words and tags. */
  public static Resegmentation of(AnnotatedArticle article, NameLists lists) {
    Resegmentation resegmentation = new Resegmentation(article, lists);
    if (resegmentation.findCorrections()) {
      resegmentation.correct();
    }
    return resegmentation;
  }

  /** The article with new words and tags; the original article if nothing is corrected. */
  public AnnotatedArticle article() {
    return tags.isEmpty() ? original : original.withWords(words.build()).withTags(tags);
  }

  /** An entity of {@link #article()}, over the segments of the original article. */
  Entity toOriginal(Entity entity) {
    return tags.isEmpty()
        ? entity
        : new Entity(
            entity.type(),
            firstOriginals.get(entity.firstSegment()),
            endOriginals.get(entity.endSegment() - 1),
            insets.get(entity.firstSegment()),
            0,
            entity.score());
  }

  /**
   * Decides for each word whether to cut it, join it or leave it; returns whether any word changes.
   */
  private boolean findCorrections() {
    boolean any = false;
    for (int word = 0; word < corrections.length; word++) {
      corrections[word] = correction(word);
      any |= corrections[word] != Correction.NONE;
    }
    return any;
  }

  private Correction correction(int word) {
    if (proclitics(word) > 0) {
      return Correction.CUT;
    }
    Words before = original.words();
    int segments = before.firstSegment(word + 1) - before.firstSegment(word);
    return segments == 2 && isTorn(word) ? Correction.JOIN : Correction.NONE;
  }

  /** The number of proclitics that the segmenter left on the last segment of a word. */
  private int proclitics(int word) {
    Words before = original.words();
    int last = before.firstSegment(word + 1) - 1;
    String cutOff = cutOff(word, last);
    if (cutOff == null) {
      return 0;
    }
    String form = before.form(last);
    for (int count = Clitics.procliticLetters(cutOff, form); count > 0; count--) {
      if (isGlued(word, form, count) && isSpeltByLetter(last, count)) {
        return count;
      }
    }
    return 0;
  }

  /** The proclitics before a segment of a word; null if there are other segments, too. */
  private String cutOff(int word, int segment) {
    Words before = original.words();
    StringBuilder cutOff = new StringBuilder();
    for (int i = before.firstSegment(word); i < segment; i++) {
      if (!EntityEdges.isProclitic(before, word, i)) {
        return null;
      }
      cutOff.append(before.form(i));
    }
    return cutOff.toString();
  }

  /**
   * Whether a form has proclitics on a name, by the lists and its tag. The tag is that of a proper
   * noun. After another proclitic it can be that of a verb, if the name has more than {@value
   * #MIN_NAME} letters: the tagger takes ف+لبيروت for one.
   */
  private boolean isGlued(int word, String form, int letters) {
    int segment = original.words().firstSegment(word + 1) - 1;
    boolean afterProclitic = segment > original.words().firstSegment(word);
    Upos upos = original.tags().get(segment).upos();
    int nameLength = form.length() - letters;
    return (upos == Upos.PROPN
            ? nameLength >= MIN_NAME
            : afterProclitic && upos == Upos.VERB && nameLength > MIN_NAME)
        && lists.isGlued(form, letters);
  }

  private boolean isTorn(int word) {
    Words before = original.words();
    int first = before.firstSegment(word);
    boolean inFront = EntityEdges.isProclitic(before, word, first);
    if (!inFront && !EntityEdges.isPronoun(before, word, first + 1)) {
      return false;
    }
    int rest = inFront ? first + 1 : first;
    Upos upos = original.tags().get(rest).upos();
    int end = inFront ? NameLists.TORN_IN_FRONT : NameLists.TORN_AT_END;
    return JOINABLE.contains(upos) && lists.isTorn(joinedForm(word), end);
  }

  private String joinedForm(int word) {
    Words before = original.words();
    return FormSpelling.folded(original.text().substring(before.begin(word), before.end(word)));
  }

  private void correct() {
    Words before = original.words();
    for (int sentence = 0; sentence < before.sentences(); sentence++) {
      for (int word = before.firstWord(sentence); word < before.firstWord(sentence + 1); word++) {
        switch (corrections[word]) {
          case NONE -> copy(word);
          case CUT -> cut(word);
          case JOIN -> join(word);
        }
        words.endWord(before.end(word));
      }
      words.endSentence();
    }
  }

  private void copy(int word) {
    Words before = original.words();
    for (int i = before.firstSegment(word); i < before.firstSegment(word + 1); i++) {
      add(i, 0, before.form(i), original.tags().get(i));
    }
  }

  private void cut(int word) {
    Words before = original.words();
    int last = before.firstSegment(word + 1) - 1;
    for (int i = before.firstSegment(word); i < last; i++) {
      add(i, 0, before.form(i), original.tags().get(i));
    }
    String form = before.form(last);
    int proclitics = proclitics(word);
    for (int i = 0; i < proclitics; i++) {
      AtbTag tag = Clitics.isConjunction(form.charAt(i)) ? AtbTag.CC : AtbTag.IN;
      add(last, i == 0 ? 0 : inset(last, i), form.substring(i, i + 1), tag);
    }
    String name = form.substring(proclitics);
    add(last, inset(last, proclitics), name, nameTag(last));
  }

  private AtbTag nameTag(int segment) {
    AtbTag tag = original.tags().get(segment);
    return tag.upos() == Upos.VERB ? AtbTag.NNP : tag;
  }

  private void join(int word) {
    int first = original.words().firstSegment(word);
    add(first, 0, joinedForm(word), AtbTag.NNP);
    endOriginals.set(endOriginals.size() - 1, first + 2);
  }

  private void add(int segment, int inset, String form, AtbTag tag) {
    words.segment(original.words().segmentBegin(segment) + inset, form);
    tags.add(tag);
    firstOriginals.add(segment);
    endOriginals.add(segment + 1);
    insets.add(inset);
  }

  /**
   * Whether a segment's text has a character for each of its first letters, and more after them. A
   * ligature such as ﷸ (وسلم) has one for all, and so it cannot be cut.
   */
  private boolean isSpeltByLetter(int segment, int letters) {
    int begin = original.words().segmentBegin(segment);
    int end = original.words().segmentEnd(segment);
    int cut = begin + inset(segment, letters);
    return cut < end
        && original.text().substring(begin, cut).chars().noneMatch(Resegmentation::isLigature);
  }

  /**
   * Where in a segment's text the letter number {@code letters} is, counted from 0, in UTF-16
   * units; the length of the text if it has fewer. Diacritics and tatweel are not counted as
   * letters.
   */
  private int inset(int segment, int letters) {
    String text = original.text();
    int begin = original.words().segmentBegin(segment);
    int end = original.words().segmentEnd(segment);
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
