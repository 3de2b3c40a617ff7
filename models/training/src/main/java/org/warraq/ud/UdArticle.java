// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

/**
 * A sentence of a treebank, annotated with segments and tags.
 *
 * @param article the sentence as an article with words and tags
 * @param gold by segment of the article: the word of the treebank with the same span, if there is
 *     one
 * @param goldWords number of words of the treebank
 */
public record UdArticle(AnnotatedArticle article, List<Optional<UdFile.Word>> gold, int goldWords) {
  private record Span(int begin, int end) {}

  /** Annotates a sentence. Its bounds are those of the treebank. */
  public static UdArticle of(UdFile.Sentence sentence) {
    String text = sentence.text().stripTrailing();
    Annotator annotators = Annotator.chain(Annotators.wordSegmenter(), Annotators.tagger());
    AnnotatedArticle article =
        annotators.annotate(
            AnnotatedArticle.of(Article.of("ud", "ud", text))
                .withSentences(Sentences.of(new int[] {0, text.length()})));
    Map<Span, UdFile.Word> bySpan = new HashMap<>();
    for (UdFile.Word word : sentence.words()) {
      bySpan.put(new Span(word.begin(), word.end()), word);
    }
    Words words = article.words();
    List<Optional<UdFile.Word>> gold =
        IntStream.range(0, words.segments())
            .mapToObj(
                i ->
                    Optional.ofNullable(
                        bySpan.get(new Span(words.segmentBegin(i), words.segmentEnd(i)))))
            .toList();
    return new UdArticle(article, gold, sentence.words().size());
  }
}
