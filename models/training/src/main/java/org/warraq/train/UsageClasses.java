// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Words;
import org.warraq.ner.EntityDecoder;
import org.warraq.ner.EntityModel;
import org.warraq.ner.FirstPass;
import org.warraq.ner.FormSpelling;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreMix;
import org.warraq.ner.Guidelines;
import org.warraq.ner.NumberBins;
import org.warraq.ner.WordClasses;
import org.warraq.ner.crf.Labels;

/**
 * Makes word classes by usage. The class of a form says in which type of entity its stem occurs
 * most, in what share of its occurrences, and how often it occurs, as the model's first pass
 * estimates in unlabelled articles. Not thread-safe.
 */
final class UsageClasses {
  private static final int TYPES = Labels.TYPES;

  /** Stems that occur less often have no class. */
  private static final int MIN_COUNT = 4;

  /** Bins of the share of a stem's occurrences that are in entities. */
  private static final NumberBins SHARE_BINS = NumberBins.at(0.01, 0.05, 0.15, 0.4, 0.7, 0.9);

  /** Bins of the number of a stem's occurrences. */
  private static final NumberBins COUNT_BINS = NumberBins.at(12, 60);

  private final Set<String> forms = new HashSet<>();
  private final Map<String, Usage> byStem = new HashMap<>();

  /** How often a stem occurs, and how often it is expected to be in an entity of each type. */
  private static final class Usage {
    private final double[] inEntities = new double[TYPES];
    private int count;

    void add(FirstPass firstPass, int segment) {
      count++;
      for (int type = 0; type < TYPES; type++) {
        inEntities[type] += firstPass.typeProbability(segment, type);
      }
    }

    /**
     * The number of the class, {@code (type * SHARE_BINS.count() + share) * COUNT_BINS.count() +
     * count}, where {@code share} and {@code count} are numbers of bins.
     */
    int classNumber() {
      int likeliest = 0;
      for (int type = 1; type < TYPES; type++) {
        likeliest = inEntities[type] > inEntities[likeliest] ? type : likeliest;
      }
      int share = SHARE_BINS.binOf(inEntities[likeliest] / count);
      int type = share == 0 ? 0 : likeliest;
      int typeAndShare = type * SHARE_BINS.count() + share;
      return typeAndShare * COUNT_BINS.count() + COUNT_BINS.binOf(count);
    }
  }

  private UsageClasses() {}

  /**
   * Makes the classes of the forms in some articles.
   *
   * @param unlabelled articles of each genre, with words and tags
   */
  static WordClasses.Grain of(EntityModel model, Map<Genre, List<AnnotatedArticle>> unlabelled) {
    UsageClasses classes = new UsageClasses();
    EntityDecoder decoder = new EntityDecoder(model, Guidelines.BROAD);
    for (Genre genre : Genre.values()) {
      GenreMix mix = GenreMix.of(genre);
      unlabelled
          .get(genre)
          .forEach(article -> classes.add(article.words(), decoder.firstPass(article, mix)));
    }
    return classes.grain();
  }

  private void add(Words words, FirstPass firstPass) {
    for (int i = 0; i < words.segments(); i++) {
      String form = words.form(i);
      forms.add(form);
      byStem.computeIfAbsent(FormSpelling.stem(form), stem -> new Usage()).add(firstPass, i);
    }
  }

  private WordClasses.Grain grain() {
    Map<Long, Integer> byKey = new TreeMap<>();
    for (String form : forms) {
      Usage usage = byStem.get(FormSpelling.stem(form));
      if (usage.count >= MIN_COUNT) {
        byKey.put(WordClasses.key(form), usage.classNumber());
      }
    }
    return new WordClasses.Grain(
        byKey.keySet().stream().mapToLong(Long::longValue).toArray(),
        byKey.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
