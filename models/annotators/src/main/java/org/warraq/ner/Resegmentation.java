// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.ArrayList;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.Upos;
import org.warraq.article.Words;
import org.warraq.ner.WordFaults.Fault;

/**
 * Corrects the words of an article for entity recognition, where the segmenter cut names wrongly or
 * the writer put an unusual last letter, and maps entities back to the original segments.
 *
 * <p>A word is cut where proclitics were left on a name: كايران becomes ك+ايران, and ف+لبيروت
 * becomes ف+ل+بيروت. A word is joined where the segmenter tore a name: و+ارسو becomes وارسو, and
 * سب+ها becomes سبها. A word gets its usual last letter where a writer put another one for it
 * ({@link LastLetters}): و+القاهر+ه becomes و+القاهرة, and السيسى becomes السيسي. All other words
 * stay as they are.
 *
 * <p>A word is cut only if a name list has the rest and not the whole, and running text, which the
 * trainer counted, often has the rest alone. A word is joined only if running text has the whole
 * more often than the rest. A word gets another last letter only if running text nearly always has
 * that.
 *
 * <p>Not thread-safe.
 */
public final class Resegmentation {
  private final AnnotatedArticle original;
  private final WordFaults faults;

  /** By word. */
  private final Fault[] faultOf;

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
    faults = new WordFaults(original, lists);
    faultOf = new Fault[original.words().size()];
  }

  /** Corrects an article with words and tags. */
  public static Resegmentation of(AnnotatedArticle article, NameLists lists) {
    Resegmentation resegmentation = new Resegmentation(article, lists);
    if (resegmentation.findFaults()) {
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

  /** Looks at each word; returns whether any has a fault. */
  private boolean findFaults() {
    boolean any = false;
    for (int word = 0; word < faultOf.length; word++) {
      faultOf[word] = faults.of(word);
      any |= faultOf[word] != Fault.NONE;
    }
    return any;
  }

  private void correct() {
    Words before = original.words();
    for (int sentence = 0; sentence < before.sentences(); sentence++) {
      for (int word = before.firstWord(sentence); word < before.firstWord(sentence + 1); word++) {
        switch (faultOf[word]) {
          case NONE -> copy(word);
          case GLUED -> cut(word);
          case TORN -> join(word);
          case CONFUSED -> spell(word);
        }
        words.endWord(before.end(word));
      }
      words.endSentence();
    }
  }

  private void copy(int word) {
    copy(original.words().firstSegment(word), original.words().firstSegment(word + 1));
  }

  private void copy(int first, int end) {
    for (int i = first; i < end; i++) {
      add(i, 0, original.words().form(i), original.tags().get(i));
    }
  }

  private void cut(int word) {
    Words before = original.words();
    int last = before.firstSegment(word + 1) - 1;
    copy(before.firstSegment(word), last);
    String form = before.form(last);
    int proclitics = faults.proclitics(word);
    for (int i = 0; i < proclitics; i++) {
      AtbTag tag = Clitics.isConjunction(form.charAt(i)) ? AtbTag.CC : AtbTag.IN;
      add(last, i == 0 ? 0 : faults.inset(last, i), form.substring(i, i + 1), tag);
    }
    String name = form.substring(proclitics);
    add(last, faults.inset(last, proclitics), name, nameTag(last));
  }

  private AtbTag nameTag(int segment) {
    AtbTag tag = original.tags().get(segment);
    return tag.upos() == Upos.VERB ? AtbTag.NNP : tag;
  }

  private void join(int word) {
    add(original.words().firstSegment(word), 0, faults.tornName(word), AtbTag.NNP);
    coverToEnd(word);
  }

  private void spell(int word) {
    int end = faults.endBegin(word);
    copy(original.words().firstSegment(word), end);
    add(end, 0, faults.usualEnd(word), original.tags().get(end));
    coverToEnd(word);
  }

  /** Lets the last new segment cover the rest of a word. */
  private void coverToEnd(int word) {
    endOriginals.set(endOriginals.size() - 1, original.words().firstSegment(word + 1));
  }

  private void add(int segment, int inset, String form, AtbTag tag) {
    words.segment(original.words().segmentBegin(segment) + inset, form);
    tags.add(tag);
    firstOriginals.add(segment);
    endOriginals.add(segment + 1);
    insets.add(inset);
  }
}
