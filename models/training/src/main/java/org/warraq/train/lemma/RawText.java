// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Words;
import org.warraq.lemma.SegmentContext;

/** Counts the segments of articles without labels. */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
final class RawText {
  /** Longer texts are cut to this length, in UTF-16 units, because the rest adds little. */
  private static final int MAX_LENGTH = 20_000;

  /** Kinds of segments that are rarer are left out, because most of them are mistakes. */
  private static final int LEAST = 2;

  private static final String LAM = "ل";

  private static final int EDGE = AtbTag.values().length;

  private static final Comparator<SegmentKind> ORDER =
      Comparator.comparing(SegmentKind::form)
          .thenComparing(SegmentKind::previousForm)
          .thenComparing(SegmentKind::jussive)
          .thenComparing(SegmentKind::text)
          .thenComparing(SegmentKind::tag)
          .thenComparing(SegmentKind::nextTag)
          .thenComparing(SegmentKind::pronounFollows);

  private RawText() {}

  /** Annotates texts and counts their segments. The result is in a fixed order. */
  static Map<SegmentKind, Integer> count(Stream<String> texts) {
    Annotator annotators =
        Annotator.chain(
            Annotators.sentenceSplitter(), Annotators.wordSegmenter(), Annotators.tagger());
    Map<SegmentKind, Integer> counts = new ConcurrentHashMap<>();
    texts
        .parallel()
        .filter(text -> !text.isBlank())
        .map(text -> text.substring(0, Math.min(text.length(), MAX_LENGTH)))
        .map(text -> annotators.annotate(AnnotatedArticle.of(Article.of("raw", "raw", text))))
        .forEach(article -> count(article, counts));
    Map<SegmentKind, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(Map.Entry.comparingByKey(ORDER))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static void count(AnnotatedArticle article, Map<SegmentKind, Integer> counts) {
    Words words = article.words();
    List<AtbTag> tags = article.tags();
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int end = words.sentenceFirstSegment(sentence + 1);
      for (int i = words.sentenceFirstSegment(sentence); i < end; i++) {
        boolean last = i + 1 == end;
        AtbTag next = last ? null : tags.get(i + 1);
        boolean pronoun =
            (next == AtbTag.PRP || next == AtbTag.PRP_POSS) && !words.opensWord(i + 1);
        SegmentKind kind =
            new SegmentKind(
                words.form(i),
                !words.opensWord(i) && words.form(i - 1).equals(LAM) ? LAM : "",
                i > words.sentenceFirstSegment(sentence)
                    && SegmentContext.takesJussive(words.form(i - 1)),
                article.text().substring(words.segmentBegin(i), words.segmentEnd(i)),
                tags.get(i).ordinal(),
                last ? EDGE : next.ordinal(),
                pronoun);
        counts.merge(kind, 1, Integer::sum);
      }
    }
  }
}
