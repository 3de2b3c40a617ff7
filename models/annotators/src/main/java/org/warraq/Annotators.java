// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import org.warraq.article.Annotator;
import org.warraq.lemma.Lemmatizer;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.GenreChoice;
import org.warraq.ner.Guidelines;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;

/**
 * The annotators of this library, ready to use. This example prints the entities of a text:
 *
 * <pre>{@code
 * import org.warraq.Annotators;
 * import org.warraq.article.AnnotatedArticle;
 * import org.warraq.article.Article;
 * import org.warraq.article.Entity;
 * import org.warraq.ner.Guidelines;
 *
 * public class Example {
 *   public static void main(String[] args) {
 *     Article article = Article.of("a1", "a1.txt", "وصلت سلمى الحداد إلى القاهرة أمس.");
 *     AnnotatedArticle annotated =
 *         Annotators.all(Guidelines.BROAD).annotate(AnnotatedArticle.of(article));
 *     for (Entity entity : annotated.entities()) {
 *       System.out.println(entity.type() + " " + annotated.name(entity).written());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>It prints:
 *
 * <pre>
 * PER سلمى الحداد
 * LOC القاهرة
 * </pre>
 *
 * <p>Each annotator adds one layer and needs the layers before it, in this order: sentences, words,
 * tags, lemmas, entities. The order of the methods below is the same.
 *
 * <p>All annotators are immutable and safe for use by many threads. A method loads its annotator
 * when it is called for the first time; all later calls, by any thread, return the same instance.
 * Loaded annotators stay in memory.
 *
 * <p>Loading the segmenter or the tagger takes less than half a second and less than 10 MB of
 * memory, loading the lemmatizer a fifth of a second and 20 MB; {@link EntityRecognizer} says what
 * loading a recognizer takes. Memory grows with use: the segmenter's caches grow to 60 MB, and a
 * recognizer's to 170 MB, which all threads share, and 30 MB for each thread.
 *
 * <p>If a model is missing from the library or damaged, the first call throws {@link
 * ExceptionInInitializerError}, with the reason as its cause, and later calls throw {@link
 * NoClassDefFoundError}.
 */
public final class Annotators {
  private Annotators() {}

  /** The annotator that adds sentences to an article; it needs no layer and no model. */
  public static Annotator sentenceSplitter() {
    return SentenceSplitterHolder.INSTANCE;
  }

  /** The annotator that adds words and their segments to an article with sentences. */
  public static Annotator wordSegmenter() {
    return WordSegmenterHolder.INSTANCE;
  }

  /** The annotator that adds part-of-speech tags to an article with words. */
  public static PosTagger tagger() {
    return TaggerHolder.INSTANCE;
  }

  /** The annotator that adds lemmas, roots and features to an article with tags. */
  public static Annotator lemmatizer() {
    return LemmatizerHolder.INSTANCE;
  }

  /**
   * The annotator that adds entities, as these guidelines say, to an article with tags. The article
   * decides its genre.
   */
  public static EntityRecognizer entityRecognizer(Guidelines guidelines) {
    return entityRecognizer(guidelines, GenreChoice.AUTO);
  }

  /** The annotator that adds entities to an article with tags, and takes it for this genre. */
  public static EntityRecognizer entityRecognizer(Guidelines guidelines, GenreChoice genre) {
    return switch (guidelines) {
      case BROAD -> BroadHolder.RECOGNIZERS.get(genre);
      case ANERCORP -> AnerCorpHolder.RECOGNIZERS.get(genre);
    };
  }

  /**
   * The chain of all five annotators: it adds sentences, words, tags, lemmas and entities, as these
   * guidelines say, to an article that has only a text. The first call loads all five.
   */
  public static Annotator all(Guidelines guidelines) {
    return switch (guidelines) {
      case BROAD -> AllBroadHolder.CHAIN;
      case ANERCORP -> AllAnerCorpHolder.CHAIN;
    };
  }

  private static Annotator chainTo(EntityRecognizer recognizer) {
    return Annotator.chain(sentenceSplitter(), wordSegmenter(), tagger(), lemmatizer(), recognizer);
  }

  /** One recognizer for each way to choose the genre; they share one model. */
  private static Map<GenreChoice, EntityRecognizer> byGenre(Guidelines guidelines) {
    EntityRecognizer loaded = EntityRecognizer.load(guidelines);
    return Arrays.stream(GenreChoice.values())
        .collect(toUnmodifiableMap(choice -> choice, loaded::with));
  }

  // The JVM initialises each of these classes when it is first used, and only once.

  private static final class SentenceSplitterHolder {
    static final Annotator INSTANCE = new NewsSentenceSplitter();
  }

  private static final class WordSegmenterHolder {
    static final Annotator INSTANCE = WordSegmenter.load();
  }

  private static final class TaggerHolder {
    static final PosTagger INSTANCE = PosTagger.load();
  }

  private static final class LemmatizerHolder {
    static final Annotator INSTANCE = Lemmatizer.load();
  }

  private static final class BroadHolder {
    static final Map<GenreChoice, EntityRecognizer> RECOGNIZERS = byGenre(Guidelines.BROAD);
  }

  private static final class AnerCorpHolder {
    static final Map<GenreChoice, EntityRecognizer> RECOGNIZERS = byGenre(Guidelines.ANERCORP);
  }

  private static final class AllBroadHolder {
    static final Annotator CHAIN = chainTo(entityRecognizer(Guidelines.BROAD));
  }

  private static final class AllAnerCorpHolder {
    static final Annotator CHAIN = chainTo(entityRecognizer(Guidelines.ANERCORP));
  }
}
