// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Words;
import org.warraq.text.ArabicFolding;

/**
 * Says which segments of an article are words of a treebank's sentence: those with the same span.
 * The words of a multiword token that are not spelt one after the other in the text are compared by
 * their forms instead, as the longest common subsequence, as the CoNLL 2018 shared task did.
 *
 * @see <a href="https://universaldependencies.org/conll18/evaluation.html">Evaluation of the CoNLL
 *     2018 shared task</a>
 */
public final class UdAlignment {
  private final UdSentence sentence;
  private final AnnotatedArticle article;
  private final int[] wordOf;

  private UdAlignment(UdSentence sentence, AnnotatedArticle article) {
    this.sentence = sentence;
    this.article = article;
    wordOf = new int[article.words().segments()];
  }

  /**
   * Aligns a sentence with the annotation of its text.
   *
   * @throws IllegalArgumentException if the article's text is not the sentence's
   */
  public static UdAlignment of(UdSentence sentence, AnnotatedArticle article) {
    if (!article.text().equals(sentence.text())) {
      throw new IllegalArgumentException("The article has another text: " + article.text());
    }
    UdAlignment alignment = new UdAlignment(sentence, article);
    alignment.alignExact();
    alignment.alignInexact();
    return alignment;
  }

  /** Annotates the text of a sentence, as a separate article, and aligns the two. */
  public static UdAlignment of(UdSentence sentence, Annotator annotator) {
    String location = sentence.location();
    Article article = Article.of(location, location, sentence.text());
    return of(sentence, annotator.annotate(AnnotatedArticle.of(article)));
  }

  /** The sentence of the treebank. */
  public UdSentence sentence() {
    return sentence;
  }

  /** The annotated text of the sentence. */
  public AnnotatedArticle article() {
    return article;
  }

  /** The word that a segment is, or null if the treebank has no such word. */
  public UdWord word(int segment) {
    return wordOf[segment] < 0 ? null : sentence.words().get(wordOf[segment]);
  }

  private void alignExact() {
    Map<Long, Integer> bySpan = new HashMap<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      UdWord word = sentence.words().get(i);
      if (word.isExact()) {
        bySpan.put(span(word.begin(), word.end()), i);
      }
    }
    Words words = article.words();
    for (int i = 0; i < wordOf.length; i++) {
      wordOf[i] = bySpan.getOrDefault(span(words.segmentBegin(i), words.segmentEnd(i)), -1);
    }
  }

  private static long span(int begin, int end) {
    return (long) begin << Integer.SIZE | end;
  }

  private void alignInexact() {
    for (int i = 0; i < sentence.words().size(); i++) {
      UdWord word = sentence.words().get(i);
      if (!word.isExact()) {
        int next = i + 1;
        while (next < sentence.words().size() && isOfToken(sentence.words().get(next), word)) {
          next++;
        }
        alignForms(i, next, segmentsWithin(word.begin(), word.end()));
        i = next - 1;
      }
    }
  }

  private static boolean isOfToken(UdWord word, UdWord first) {
    return !word.isExact() && word.begin() == first.begin();
  }

  private List<Integer> segmentsWithin(int begin, int end) {
    List<Integer> within = new ArrayList<>();
    for (int i = 0; i < wordOf.length; i++) {
      if (article.words().segmentBegin(i) >= begin && article.words().segmentEnd(i) <= end) {
        within.add(i);
      }
    }
    return within;
  }

  /** Aligns the words from {@code begin} to {@code end} with segments, by their folded forms. */
  private void alignForms(int begin, int end, List<Integer> segments) {
    int[][] longest = new int[end - begin + 1][segments.size() + 1];
    for (int word = end - begin - 1; word >= 0; word--) {
      for (int i = segments.size() - 1; i >= 0; i--) {
        longest[word][i] =
            isSame(begin + word, segments.get(i))
                ? longest[word + 1][i + 1] + 1
                : Math.max(longest[word + 1][i], longest[word][i + 1]);
      }
    }
    int word = 0;
    int i = 0;
    while (word < end - begin && i < segments.size()) {
      if (isSame(begin + word, segments.get(i))) {
        wordOf[segments.get(i++)] = begin + word++;
      } else if (longest[word + 1][i] >= longest[word][i + 1]) {
        word++;
      } else {
        i++;
      }
    }
  }

  private boolean isSame(int word, int segment) {
    String expected = ArabicFolding.fold(sentence.words().get(word).form());
    return expected.equals(ArabicFolding.fold(article.words().form(segment)));
  }
}
