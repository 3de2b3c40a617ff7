// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.ArrayList;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.Upos;
import org.warraq.article.Words;

/**
 * Cuts off, for recognition alone, the two proclitics that the segmenter leaves on some names: its
 * ولايران becomes و+ل+ايران. A word is cut only if it is one segment tagged as a proper noun, and a
 * name list knows what remains but not the whole.
 *
 * <p>Not thread-safe while cutting; {@link #of} returns it done.
 */
final class FusedProclitics {
  private static final int PROCLITICS = 2;
  private static final int SHORTEST_NAME = 3;

  private final AnnotatedArticle article;
  private final NameLists lists;
  private final Words.Builder words = new Words.Builder();
  private final List<AtbTag> tags = new ArrayList<>();

  /** For each segment after cutting: the one it was before, and where in it it begins. */
  private final List<Integer> originals = new ArrayList<>();

  private final List<Integer> insets = new ArrayList<>();

  private FusedProclitics(AnnotatedArticle article, NameLists lists) {
    this.article = article;
    this.lists = lists;
  }

  /** An article with words and tags, cut where it must be. */
  static FusedProclitics of(AnnotatedArticle article, NameLists lists) {
    FusedProclitics fused = new FusedProclitics(article, lists);
    if (fused.anywhere()) {
      fused.cut();
    }
    return fused;
  }

  /** The article to recognise names in, made anew by each call. */
  AnnotatedArticle article() {
    return tags.isEmpty() ? article : article.withWords(words.build()).withTags(tags);
  }

  /** A mention found in {@link #article()}, over the segments of the article as it was. */
  Entity original(Entity found) {
    return tags.isEmpty()
        ? found
        : new Entity(
            found.type(),
            originals.get(found.firstSegment()),
            originals.get(found.endSegment() - 1) + 1,
            insets.get(found.firstSegment()),
            found.score());
  }

  private boolean anywhere() {
    Words uncut = article.words();
    for (int word = 0; word < uncut.size(); word++) {
      if (isFused(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFused(int word) {
    Words uncut = article.words();
    int segment = uncut.firstSegment(word);
    String form = uncut.form(segment);
    return form.length() >= PROCLITICS + SHORTEST_NAME
        && "وف".indexOf(form.charAt(0)) >= 0
        && "لبك".indexOf(form.charAt(1)) >= 0
        && uncut.firstSegment(word + 1) == segment + 1
        && article.tags().get(segment).upos() == Upos.PROPN
        && lists.know(form.substring(PROCLITICS))
        && !lists.know(form);
  }

  private void cut() {
    Words uncut = article.words();
    for (int sentence = 0; sentence < uncut.sentences(); sentence++) {
      for (int word = uncut.firstWord(sentence); word < uncut.firstWord(sentence + 1); word++) {
        if (isFused(word)) {
          cutWord(uncut.firstSegment(word));
        } else {
          copyWord(word);
        }
        words.endWord(uncut.end(word));
      }
      words.endSentence();
    }
  }

  private void copyWord(int word) {
    Words uncut = article.words();
    for (int i = uncut.firstSegment(word); i < uncut.firstSegment(word + 1); i++) {
      add(i, 0, uncut.form(i), article.tags().get(i));
    }
  }

  private void cutWord(int segment) {
    String form = article.words().form(segment);
    add(segment, 0, form.substring(0, 1), AtbTag.CC);
    add(segment, inset(segment, 1), form.substring(1, PROCLITICS), AtbTag.IN);
    String name = form.substring(PROCLITICS);
    add(segment, inset(segment, PROCLITICS), name, article.tags().get(segment));
  }

  private void add(int segment, int inset, String form, AtbTag tag) {
    words.segment(article.words().segmentBegin(segment) + inset, form);
    tags.add(tag);
    originals.add(segment);
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
