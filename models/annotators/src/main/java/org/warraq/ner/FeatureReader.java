// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.warraq.article.AnnotatedArticle;

/** Reads the features of sentences off, for training. Not thread-safe. */
public final class FeatureReader {
  private final NameLists lists;
  private final WordClasses classes;
  private final Map<String, FormTraits> forms = new HashMap<>();
  private final FormTraits edge = FormTraits.edge();
  private long[] read = new long[256];
  private int count;

  public FeatureReader(NameLists lists, WordClasses classes) {
    this.lists = lists;
    this.classes = classes;
  }

  /** For each segment of a sentence its features, of an article with words and tags. */
  public long[][] features(AnnotatedArticle article, int sentence) {
    SentenceView view = SentenceView.of(article, sentence, lists, edge, this::traits);
    long[][] features = new long[view.size()][];
    for (int i = 0; i < view.size(); i++) {
      count = 0;
      FeatureTemplates.ofContext(view, i, this::add);
      for (int offset = -FeatureTemplates.WINDOW; offset <= FeatureTemplates.WINDOW; offset++) {
        FeatureTemplates.ofForm(view.form(i + offset), offset, this::add);
      }
      features[i] = Arrays.copyOf(read, count);
    }
    return features;
  }

  private void add(long feature) {
    if (count == read.length) {
      read = Arrays.copyOf(read, 2 * count);
    }
    read[count++] = feature;
  }

  private FormTraits traits(String form) {
    return forms.computeIfAbsent(form, text -> new FormTraits(text, classes));
  }
}
