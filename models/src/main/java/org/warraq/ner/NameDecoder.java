// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;
import org.warraq.article.Words;

/** Reads articles of one genre. Holds scratch memory: one instance a thread. */
public final class NameDecoder {
  private final SegmentScorer scorer;
  private final Lattice lattice;

  public NameDecoder(NameModel model, Genre genre) {
    scorer = new SegmentScorer(model, genre);
    lattice = new Lattice(model.transitions());
  }

  /** Reads each sentence of an article with words and tags for itself. */
  public FirstLook look(AnnotatedArticle article) {
    return FirstLook.at(article, scorer, lattice);
  }

  /** Adds the mentions in a sentence of an article with words and tags. */
  void decode(AnnotatedArticle article, int sentence, List<Entity> entities) {
    Words words = article.words();
    SentenceView view = scorer.view(article, sentence);
    int size = view.size();
    if (size == 0) {
      return;
    }
    scorer.addTo(lattice.start(size), view);
    List<Labels.Span> spans = Labels.mentions(lattice.best(), size);
    if (spans.isEmpty()) {
      return;
    }
    lattice.sum();
    int first = words.sentenceFirstSegment(sentence);
    for (Labels.Span span : spans) {
      int begin = MentionEdges.trimmedBegin(words, first + span.begin(), first + span.end());
      int end = MentionEdges.trimmedEnd(words, begin, first + span.end());
      if (begin < end) {
        double score = lattice.probability(span.type(), span.begin(), span.end());
        entities.add(new Entity(span.type(), begin, end, (float) Math.min(1, score)));
      }
    }
  }
}
