// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Entity;
import org.warraq.table.Sha256;

/**
 * Finds the entities of an article with words and tags: persons, places, organisations and other
 * named things. The model is a linear-chain conditional random field over segments.
 *
 * <p>News and encyclopedia articles are read with different weights. The article's forms, or a
 * {@link GenreChoice}, decide how much each set counts. For news, the {@link Guidelines} say what
 * counts as an entity. Each sentence is read twice, the second time with the knowledge of what the
 * first pass found in the whole article.
 *
 * <p>An entity begins after proclitics and ends at the end of a word, without marks. Its score is a
 * calibrated probability, made by {@link SpanEvidence}; a lone surname gets the score of the full
 * name. Improbable entities are left out (see {@link EntityDecoder}), and so are persons that are
 * only a noun such as المعلم, "the teacher".
 *
 * <p>Immutable and safe for use by many threads. Loading takes half a second and 90 MB of memory,
 * so load one and share it, as {@code org.warraq.Annotators} does. While it annotates, a cache of
 * forms grows to about 170 MB, which all threads share; each thread has 30 MB more.
 *
 * @see <a href="https://repository.upenn.edu/handle/20.500.14332/6188">Lafferty, McCallum and
 *     Pereira (2001), Conditional Random Fields</a>
 */
public final class EntityRecognizer implements Annotator {
  private static final String RESOURCE = "entities.model";

  /** Number of the rules. It must be raised whenever the same model can find other entities. */
  private static final int RULES = 10;

  private final EntityModel model;
  private final String checksum;
  private final Guidelines guidelines;
  private final GenreChoice genre;
  private final ThreadLocal<EntityDecoder> decoders;

  private EntityRecognizer(
      EntityModel model, String checksum, Guidelines guidelines, GenreChoice genre) {
    this.model = model;
    this.checksum = checksum;
    this.guidelines = guidelines;
    this.genre = genre;
    FormCache forms = new FormCache(model.lists(), model.classes());
    decoders = ThreadLocal.withInitial(() -> new EntityDecoder(model, guidelines, forms));
  }

  /**
   * Loads the model that is part of this library. Each article decides its genre.
   *
   * @throws UncheckedIOException if the model is missing or damaged
   */
  public static EntityRecognizer load(Guidelines guidelines) {
    try (InputStream in = EntityRecognizer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(
            RESOURCE + " is missing from the package " + EntityRecognizer.class.getPackageName());
      }
      return of(in.readAllBytes(), guidelines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A recognizer with the model of a file. Each article decides its genre.
   *
   * @param file all bytes of a file as {@link EntityModelFile} writes it
   * @throws IOException if it is not a model file, has another format, or is damaged
   */
  public static EntityRecognizer of(byte[] file, Guidelines guidelines) throws IOException {
    return new EntityRecognizer(
        EntityModelFile.read(file),
        Sha256.shortHex(EntityModelFile.checksum(file)),
        guidelines,
        GenreChoice.AUTO);
  }

  /** A recognizer that chooses the genre of articles in another way; it shares this one's model. */
  public EntityRecognizer with(GenreChoice choice) {
    return choice == genre ? this : new EntityRecognizer(model, checksum, guidelines, choice);
  }

  /**
   * The version of rules, model and guidelines, such as {@code entities-10.0123456789ab-broad}: two
   * recognizers of the same version find the same entities. The hexadecimal digits are the
   * beginning of the SHA-256 checksum in the model file's header. A genre that articles do not
   * decide is added, as in {@code entities-10.0123456789ab-broad-news}.
   */
  @Override
  public String version() {
    String version = "entities-" + RULES + "." + checksum + "-" + guidelines;
    return genre == GenreChoice.AUTO ? version : version + "-" + genre;
  }

  /**
   * The article with entities.
   *
   * @throws IllegalStateException if the article has no words or no tags
   */
  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Resegmentation resegmentation = Resegmentation.of(article, model.lists());
    AnnotatedArticle corrected = resegmentation.article();
    List<Entity> entities = decoders.get().decode(corrected, mix(corrected));
    return article.withEntities(
        entities.stream()
            .map(resegmentation::toOriginal)
            .flatMap(entity -> MarkedEnds.takenOff(article, entity).stream())
            .toList());
  }

  /** ANERcorp labels all its articles alike, those like an encyclopedia too. */
  private GenreMix mix(AnnotatedArticle article) {
    if (genre == GenreChoice.AUTO && guidelines == Guidelines.ANERCORP) {
      return GenreMix.of(Genre.NEWS);
    }
    return genre.genre().map(GenreMix::of).orElseGet(() -> model.genres().mix(article.words()));
  }
}
