// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;
import org.warraq.article.Words;

/** Decodes sentences one after the other. Holds scratch memory: one instance a thread. */
final class NameDecoder {
  /** Forms whose traits and scores are kept at hand; past that many, all are forgotten. */
  private static final int FORMS_KEPT = 20_000;

  private static final int L = Labels.COUNT;

  private final NameModel model;
  private final Lattice lattice;
  private final Map<String, FormTraits> forms = new HashMap<>();
  private final FormTraits edge;

  NameDecoder(NameModel model) {
    this.model = model;
    lattice = new Lattice(model.transitions());
    edge = FormTraits.edge();
  }

  /** Adds the mentions in a sentence of an article with words and tags. */
  void decode(AnnotatedArticle article, int sentence, List<Entity> entities) {
    Words words = article.words();
    int first = words.sentenceFirstSegment(sentence);
    int size = words.sentenceFirstSegment(sentence + 1) - first;
    if (size == 0) {
      return;
    }
    if (forms.size() > FORMS_KEPT) {
      forms.clear();
    }
    score(SentenceView.of(article, sentence, model.lists(), edge, this::traits));
    List<Labels.Span> spans = Labels.mentions(lattice.best(), size);
    if (spans.isEmpty()) {
      return;
    }
    lattice.sum();
    for (Labels.Span span : spans) {
      int begin = MentionEdges.trimmedBegin(words, first + span.begin(), first + span.end());
      int end = MentionEdges.trimmedEnd(words, begin, first + span.end());
      if (begin < end) {
        double score = lattice.probability(span.type(), span.begin(), span.end());
        entities.add(new Entity(span.type(), begin, end, (float) Math.min(1, score)));
      }
    }
  }

  private void score(SentenceView sentence) {
    float[] scores = lattice.start(sentence.size());
    WeightTable weights = model.weights();
    for (int i = 0; i < sentence.size(); i++) {
      int at = i * L;
      FeatureTemplates.ofContext(sentence, i, feature -> weights.addTo(scores, at, feature));
      for (int offset = -FeatureTemplates.WINDOW; offset <= FeatureTemplates.WINDOW; offset++) {
        float[] row = row(sentence.form(i + offset), offset);
        for (int label = 0; label < L; label++) {
          scores[at + label] += row[label];
        }
      }
    }
  }

  /** The scores that a form gives to the segment {@code offset} before it. */
  private float[] row(FormTraits form, int offset) {
    float[] row = form.rows[offset + FeatureTemplates.WINDOW];
    if (row == null) {
      float[] sums = new float[L];
      FeatureTemplates.ofForm(form, offset, f -> model.weights().addTo(sums, 0, f));
      form.rows[offset + FeatureTemplates.WINDOW] = sums;
      row = sums;
    }
    return row;
  }

  private FormTraits traits(String form) {
    return forms.computeIfAbsent(form, text -> new FormTraits(text, model.classes()));
  }
}
