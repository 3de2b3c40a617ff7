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

/**
 * Mends, for recognition alone, how the segmenter cut names. Two proclitics that it left on one are
 * cut off: its ولايران becomes و+ل+ايران; and so are those that Latin letters follow. A name that
 * it took for a word with clitics is put together again: its و+ارسو becomes وارسو, its سب+ها
 * becomes سبها.
 *
 * <p>Before Arabic letters a word is cut only if a name list knows what remains but not the whole,
 * and put together only if plain text, where training looked, has the whole more often than what it
 * was cut down to.
 *
 * <p>Not thread-safe while mending; {@link #of} returns it done.
 */
public final class TornNames {
  private static final int PROCLITICS = 2;
  private static final int SHORTEST_NAME = 3;

  /** What the tagger takes for what is left of such names. */
  private static final Set<Upos> JOINABLE = Set.of(Upos.PROPN, Upos.NOUN, Upos.VERB, Upos.ADJ);

  /** How a word is mended, if it is. */
  private enum Mending {
    NONE,
    CUT,
    JOIN
  }

  private final AnnotatedArticle article;
  private final NameLists lists;

  /** By word. */
  private final Mending[] mendings;

  private final Words.Builder words = new Words.Builder();
  private final List<AtbTag> tags = new ArrayList<>();

  /** For each segment after mending: the first and one past the last that it was before. */
  private final List<Integer> firsts = new ArrayList<>();

  private final List<Integer> ends = new ArrayList<>();

  /** For each segment after mending where in its first one it begins. */
  private final List<Integer> insets = new ArrayList<>();

  private TornNames(AnnotatedArticle article, NameLists lists) {
    this.article = article;
    this.lists = lists;
    mendings = new Mending[article.words().size()];
  }

  /** An article with words and tags, mended where it must be. */
  public static TornNames of(AnnotatedArticle article, NameLists lists) {
    TornNames segments = new TornNames(article, lists);
    if (segments.anywhere()) {
      segments.mend();
    }
    return segments;
  }

  /** The article to recognise names in, made anew by each call. */
  public AnnotatedArticle article() {
    return tags.isEmpty() ? article : article.withWords(words.build()).withTags(tags);
  }

  /** A mention found in {@link #article()}, over the segments of the article as it was. */
  Entity original(Entity found) {
    return tags.isEmpty()
        ? found
        : new Entity(
            found.type(),
            firsts.get(found.firstSegment()),
            ends.get(found.endSegment() - 1),
            insets.get(found.firstSegment()),
            found.score());
  }

  private boolean anywhere() {
    boolean anywhere = false;
    for (int word = 0; word < mendings.length; word++) {
      mendings[word] = mending(word);
      anywhere |= mendings[word] != Mending.NONE;
    }
    return anywhere;
  }

  private Mending mending(int word) {
    Words before = article.words();
    int segments = before.firstSegment(word + 1) - before.firstSegment(word);
    if (segments == 1) {
      return fused(before.firstSegment(word)) > 0 ? Mending.CUT : Mending.NONE;
    }
    return segments == 2 && isTornApart(word) ? Mending.JOIN : Mending.NONE;
  }

  /** How many proclitics are left on a name that is one segment. */
  private int fused(int segment) {
    String form = article.words().form(segment);
    int latin = proclitics(form);
    if (latin > 0 && EntityEdges.isLatin(form, latin)) {
      return latin;
    }
    return isTwiceFused(form, article.tags().get(segment)) ? PROCLITICS : 0;
  }

  /** How many letters at a form's begin could be proclitics, up to two. */
  private static int proclitics(String form) {
    int count = 0;
    while (count < Math.min(PROCLITICS, form.length())
        && Clitics.isBeforeNames(form.charAt(count))) {
      count++;
    }
    return count;
  }

  private boolean isTwiceFused(String form, AtbTag tag) {
    return form.length() >= PROCLITICS + SHORTEST_NAME
        && Clitics.isConjunction(form.charAt(0))
        && Clitics.isPreposition(form.charAt(1))
        && tag.upos() == Upos.PROPN
        && lists.know(form.substring(PROCLITICS))
        && !lists.know(form);
  }

  private boolean isTornApart(int word) {
    Words before = article.words();
    int first = before.firstSegment(word);
    boolean proclitic = EntityEdges.isProclitic(before, word, first);
    if (!proclitic && !EntityEdges.isPronoun(before, word, first + 1)) {
      return false;
    }
    int core = proclitic ? first + 1 : first;
    Upos upos = article.tags().get(core).upos();
    int end = proclitic ? NameLists.TORN_IN_FRONT : NameLists.TORN_AT_END;
    return JOINABLE.contains(upos) && lists.isTorn(joined(word), end);
  }

  private String joined(int word) {
    Words before = article.words();
    return Spelling.folded(article.text().substring(before.begin(word), before.end(word)));
  }

  private void mend() {
    Words before = article.words();
    for (int sentence = 0; sentence < before.sentences(); sentence++) {
      for (int word = before.firstWord(sentence); word < before.firstWord(sentence + 1); word++) {
        switch (mendings[word]) {
          case NONE -> copy(word);
          case CUT -> cut(before.firstSegment(word));
          case JOIN -> join(word);
        }
        words.endWord(before.end(word));
      }
      words.endSentence();
    }
  }

  private void copy(int word) {
    Words before = article.words();
    for (int i = before.firstSegment(word); i < before.firstSegment(word + 1); i++) {
      add(i, 0, before.form(i), article.tags().get(i));
    }
  }

  private void cut(int segment) {
    String form = article.words().form(segment);
    int proclitics = fused(segment);
    for (int i = 0; i < proclitics; i++) {
      AtbTag tag = Clitics.isConjunction(form.charAt(i)) ? AtbTag.CC : AtbTag.IN;
      add(segment, i == 0 ? 0 : inset(segment, i), form.substring(i, i + 1), tag);
    }
    String name = form.substring(proclitics);
    add(segment, inset(segment, proclitics), name, article.tags().get(segment));
  }

  private void join(int word) {
    int first = article.words().firstSegment(word);
    add(first, 0, joined(word), AtbTag.NNP);
    ends.set(ends.size() - 1, first + 2);
  }

  private void add(int segment, int inset, String form, AtbTag tag) {
    words.segment(article.words().segmentBegin(segment) + inset, form);
    tags.add(tag);
    firsts.add(segment);
    ends.add(segment + 1);
    insets.add(inset);
  }

  /** Where in a segment's text the letter number {@code letters} stands, marks not counted. */
  private int inset(int segment, int letters) {
    int begin = article.words().segmentBegin(segment);
    int at = begin;
    for (int seen = 0; seen < letters || !isLetter(article.text().charAt(at)); at++) {
      seen += isLetter(article.text().charAt(at)) ? 1 : 0;
    }
    return at - begin;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && c != 'ـ';
  }
}
