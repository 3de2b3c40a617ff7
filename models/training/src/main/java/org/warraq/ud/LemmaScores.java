// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Lemma;

/**
 * Counts how many lemmas and features are right, on segments that have the span of a word of the
 * treebank. Collects mistakes. Not thread-safe.
 */
public final class LemmaScores {
  private static final List<String> FEATURES =
      List.of("Gender", "Number", "Definite", "Aspect", "Person", "Voice");

  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ");
  private static final String ALL = "all";
  private static final String CONTENT_WORDS = "NOUN, VERB, ADJ";

  private static final class Count {
    private int words;
    private int right;
    private int vocalized;
    private int baseline;
  }

  private static final class FeatureCount {
    private int gold;
    private int found;
    private int right;
  }

  /**
   * A wrong lemma.
   *
   * @param form the form of the segment
   * @param tag the tag that the tagger gave it
   * @param gold the word of the treebank with its right lemma
   * @param found the lemma that the lemmatizer gave it
   */
  public record Mistake(String form, String tag, UdWord gold, Lemma found) {
    @Override
    public String toString() {
      String spelled = found.guessed() ? found.text() + " (guessed)" : found.vocalized();
      return String.join("\t", gold.upos() + "", tag, gold.form(), gold.lemma(), spelled);
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final Map<String, FeatureCount> features = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int goldWords;

  /** Begins to count. */
  public LemmaScores() {
    FEATURES.forEach(feature -> features.put(feature, new FeatureCount()));
  }

  /** Counts one sentence, whose article has got lemmas since it was aligned. */
  public void add(UdAlignment sentence, AnnotatedArticle withLemmas) {
    goldWords += sentence.sentence().words().size();
    for (int i = 0; i < withLemmas.words().segments(); i++) {
      UdWord word = sentence.word(i);
      if (word != null) {
        add(withLemmas, i, word);
      }
    }
  }

  private void add(AnnotatedArticle article, int segment, UdWord gold) {
    Lemma lemma = article.lemmas().lemma(segment);
    String form = article.words().form(segment);
    boolean right = LemmaSpelling.plain(lemma.text()).equals(LemmaSpelling.plain(gold.lemma()));
    boolean vocalized =
        right
            && LemmaSpelling.vocalized(lemma.guessed() ? lemma.text() : lemma.vocalized())
                .equals(LemmaSpelling.vocalized(gold.lemma()));
    boolean baseline = withoutArticle(form).equals(LemmaSpelling.plain(gold.lemma()));
    count(ALL, right, vocalized, baseline);
    count(String.valueOf(gold.upos()), right, vocalized, baseline);
    if (CONTENT.contains(String.valueOf(gold.upos()))) {
      count(CONTENT_WORDS, right, vocalized, baseline);
    }
    if (!right) {
      mistakes.add(new Mistake(form, article.tags().get(segment).label(), gold, lemma));
    }
    features.forEach(
        (name, count) -> {
          String wanted = value(gold.features(), name);
          String found = value(article.lemmas().features(segment), name);
          count.gold += wanted.isEmpty() ? 0 : 1;
          count.found += found.isEmpty() ? 0 : 1;
          count.right += !wanted.isEmpty() && wanted.equals(found) ? 1 : 0;
        });
  }

  private static String withoutArticle(String form) {
    return form.startsWith("ال") && form.length() > 3 ? form.substring(2) : form;
  }

  private void count(String group, boolean right, boolean vocalized, boolean baseline) {
    Count count = counts.computeIfAbsent(group, key -> new Count());
    count.words++;
    count.right += right ? 1 : 0;
    count.vocalized += vocalized ? 1 : 0;
    count.baseline += baseline ? 1 : 0;
  }

  private static String value(String features, String name) {
    for (String feature : features.split("\\|", -1)) {
      if (feature.startsWith(name + "=")) {
        return feature.substring(name.length() + 1);
      }
    }
    return "";
  }

  /** The wrong lemmas, in the order of the text. */
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /** The scores as a table for readers. */
  public String table() {
    StringBuilder out = new StringBuilder();
    line(out, "%-16s %8s %8s %12s %9s", "UPOS", "words", "lemma", "diacritics", "baseline");
    counts.forEach(
        (group, count) ->
            line(
                out,
                "%-16s %8d %8.2f %12.2f %9.2f",
                group,
                count.words,
                percent(count.right, count.words),
                percent(count.vocalized, count.words),
                percent(count.baseline, count.words)));
    line(out, "Of %d words, the segmentation agrees on %d.", goldWords, total());
    out.append(System.lineSeparator());
    line(out, "%-16s %8s %10s %8s %8s", "feature", "gold", "precision", "recall", "F1");
    features.forEach(
        (name, count) ->
            line(
                out,
                "%-16s %8d %10.2f %8.2f %8.2f",
                name,
                count.gold,
                percent(count.right, count.found),
                percent(count.right, count.gold),
                percent(2 * count.right, count.gold + count.found)));
    return out.toString();
  }

  private int total() {
    Count all = counts.get(ALL);
    return all == null ? 0 : all.words;
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
