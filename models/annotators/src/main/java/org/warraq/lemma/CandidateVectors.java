// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import java.util.ArrayList;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Words;

/**
 * The candidates of a segment with their features, for training.
 *
 * @param segment number of the segment in its article
 * @param candidates the candidates, as {@link LemmaTable} packs them
 * @param features by candidate: the numbers of its features
 * @param values by candidate: the values of its features
 */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
public record CandidateVectors(
    int segment, List<Integer> candidates, List<List<Integer>> features, List<List<Float>> values) {

  /** The candidates of all segments of an article with tags. */
  public static List<CandidateVectors> of(LemmaTable table, AnnotatedArticle article) {
    List<CandidateVectors> all = new ArrayList<>();
    Words words = article.words();
    List<AtbTag> tags = article.tags();
    SegmentContext at = new SegmentContext();
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int end = words.sentenceFirstSegment(sentence + 1);
      for (int i = words.sentenceFirstSegment(sentence); i < end; i++) {
        int next = i + 1 < end ? tags.get(i + 1).ordinal() : SegmentContext.EDGE;
        boolean pronoun =
            i + 1 < end && !words.opensWord(i + 1) && SentenceLemmatizer.isPronoun(next);
        at.set(
            words.form(i),
            words.opensWord(i) ? "" : words.form(i - 1),
            i > words.sentenceFirstSegment(sentence)
                && SegmentContext.takesJussive(words.form(i - 1)),
            article.text(),
            words.segmentBegin(i),
            words.segmentEnd(i),
            tags.get(i).ordinal(),
            next,
            pronoun);
        CandidateVectors vectors =
            new CandidateVectors(i, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Candidates.visit(table, at, (candidate, after) -> vectors.add(table, candidate, after, at));
        all.add(vectors);
      }
    }
    return all;
  }

  private void add(LemmaTable table, int candidate, boolean afterArticle, SegmentContext at) {
    List<Integer> numbers = new ArrayList<>();
    List<Float> amounts = new ArrayList<>();
    ChoiceFeatures.extract(
        table,
        candidate,
        afterArticle,
        at,
        (feature, value) -> {
          numbers.add(feature);
          amounts.add(value);
        });
    candidates.add(candidate);
    features.add(numbers);
    values.add(amounts);
  }
}
