// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.ner.Bins;
import org.warraq.ner.EntityDecoder;
import org.warraq.ner.EntityModel;
import org.warraq.ner.FirstPass;
import org.warraq.ner.Genre;
import org.warraq.ner.Guidelines;
import org.warraq.ner.Spelling;
import org.warraq.ner.WeightSet;
import org.warraq.ner.WordClasses;

/**
 * Word classes that tell what names a form is used in: a model reads plain articles, and what it
 * says of a stem on the average is taken for the stem's class. Not thread-safe.
 */
final class UsageClasses {
  private static final int TYPES = EntityType.values().length;

  /** Stems met less often have no class. */
  private static final int LEAST = 4;

  /** Where the shares of a stem's mentions are parted, and where their numbers. */
  private static final Bins SHARES = Bins.at(0.01, 0.05, 0.15, 0.4, 0.7, 0.9);

  private static final Bins COUNTS = Bins.at(12, 60);

  private final Set<String> forms = new HashSet<>();
  private final Map<String, Usage> byStem = new HashMap<>();

  /** How often a stem was met, and how often that was within a mention of each type. */
  private static final class Usage {
    private final double[] inMentions = new double[TYPES];
    private int count;

    void add(FirstPass look, int segment) {
      count++;
      for (int type = 0; type < TYPES; type++) {
        inMentions[type] += look.typeProbability(segment, type);
      }
    }

    int number() {
      int most = 0;
      for (int type = 1; type < TYPES; type++) {
        most = inMentions[type] > inMentions[most] ? type : most;
      }
      int share = SHARES.of(inMentions[most] / count);
      int type = share == 0 ? 0 : most;
      return (type * SHARES.count() + share) * COUNTS.count() + COUNTS.of(count);
    }
  }

  private UsageClasses() {}

  /** The classes that a model gives to the forms in plain articles. */
  static WordClasses.Grain of(EntityModel model, Map<Genre, List<AnnotatedArticle>> plain) {
    UsageClasses classes = new UsageClasses();
    for (Genre genre : Genre.values()) {
      EntityDecoder decoder = new EntityDecoder(model, WeightSet.of(genre, Guidelines.BROAD));
      plain.get(genre).forEach(article -> classes.add(article.words(), decoder.firstPass(article)));
    }
    return classes.grain();
  }

  private void add(Words words, FirstPass look) {
    for (int i = 0; i < words.segments(); i++) {
      String form = words.form(i);
      forms.add(form);
      byStem.computeIfAbsent(Spelling.stem(form), stem -> new Usage()).add(look, i);
    }
  }

  private WordClasses.Grain grain() {
    Map<Long, Integer> byKey = new TreeMap<>();
    for (String form : forms) {
      Usage usage = byStem.get(Spelling.stem(form));
      if (usage.count >= LEAST) {
        byKey.put(WordClasses.key(form), usage.number());
      }
    }
    return new WordClasses.Grain(
        byKey.keySet().stream().mapToLong(Long::longValue).toArray(),
        byKey.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
