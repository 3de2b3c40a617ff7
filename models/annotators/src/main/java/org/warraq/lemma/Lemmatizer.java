// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.AtbTag;
import org.warraq.article.Lemma;
import org.warraq.article.Lemmas;
import org.warraq.article.Words;

/**
 * Gives each segment of an article its lemma and its morphological features. Forms are looked up in
 * a lexicon of inflected forms; among several candidates the tag, the neighbours, the writer's own
 * spelling and the frequency of the lemma decide. A word that the lexicon lacks gets a lemma by
 * rules, which is marked as guessed. The lemma of a number, a mark or a foreign word is the word.
 *
 * <p>Immutable and safe for use by many threads. Load one and share it, as {@code
 * org.warraq.Annotators} does.
 */
public final class Lemmatizer implements Annotator {
  /** Number of the rules. It must be raised whenever the same tables can give other lemmas. */
  private static final int RULES = 2;

  private final LemmaModel model;
  private final ThreadLocal<SentenceLemmatizer> lemmatizers;

  private Lemmatizer(LemmaModel model) {
    this.model = model;
    CellFeatures cellFeatures = new CellFeatures(model.table().cells());
    lemmatizers = ThreadLocal.withInitial(() -> new SentenceLemmatizer(model, cellFeatures));
  }

  /**
   * Loads the tables that are part of this library.
   *
   * @throws UncheckedIOException if the tables are missing or damaged
   */
  public static Lemmatizer load() {
    try {
      return of(LemmaModel.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a lemmatizer with the given model. */
  public static Lemmatizer of(LemmaModel model) {
    return new Lemmatizer(model);
  }

  /**
   * The version of rules and tables, such as {@code lemmas-1.0123456789ab}. The hexadecimal digits
   * are the beginning of the SHA-256 checksum of the file of tables.
   */
  @Override
  public String version() {
    return "lemmas-" + RULES + "." + model.checksum();
  }

  /**
   * The article with lemmas and features.
   *
   * @throws IllegalStateException if the article has no tags
   */
  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Words words = article.words();
    List<AtbTag> tags = article.tags();
    Lemma[] lemmas = new Lemma[words.segments()];
    String[] features = new String[words.segments()];
    SentenceLemmatizer lemmatizer = lemmatizers.get();
    for (int i = 0; i < words.sentences(); i++) {
      lemmatizer.read(article.text(), words, tags, i, lemmas, features);
    }
    return article.withLemmas(new Lemmas(Arrays.asList(lemmas), Arrays.asList(features)));
  }
}
