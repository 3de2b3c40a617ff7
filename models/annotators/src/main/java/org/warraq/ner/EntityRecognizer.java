// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Entity;
import org.warraq.table.Sha256;

/**
 * Finds the entities of an article with words and tags: persons, places, organisations and other
 * named things. The model is a linear-chain conditional random field over segments.
 *
 * <p>News and encyclopedia articles are read with different weights, and the article's forms decide
 * between them. For news, the {@link Guidelines} say what counts as an entity. Each sentence is
 * read twice, the second time with the knowledge of what the first pass found in the whole article.
 *
 * <p>An entity begins after proclitics and ends at the end of a word, without marks. Its score is a
 * calibrated probability, made in {@link EntityDecoder} and calibrated by {@link ScoreCalibration};
 * a lone surname gets the score of the full name. Entities with a score below 0.3 are left out.
 *
 * <p>Immutable and safe for use by many threads. Loading takes half a second and 90 MB of memory,
 * so load one and share it, as {@code org.warraq.Annotators} does. Each thread that annotates adds
 * a cache of up to 25 MB per genre.
 *
 * @see <a href="https://repository.upenn.edu/handle/20.500.14332/6188">Lafferty, McCallum and
 *     Pereira (2001), Conditional Random Fields</a>
 */
public final class EntityRecognizer implements Annotator {
  private static final String RESOURCE = "entities.model";

  /** Number of the rules. It must be raised whenever the same model can find other entities. */
  private static final int RULES = 2;

  private final String version;
  private final EntityModel model;
  private final Guidelines guidelines;
  private final ThreadLocal<Map<WeightSet, EntityDecoder>> decoders =
      ThreadLocal.withInitial(() -> new EnumMap<>(WeightSet.class));

  private EntityRecognizer(EntityModel model, Guidelines guidelines, String version) {
    this.version = version;
    this.guidelines = guidelines;
    this.model = model;
  }

  /**
   * Loads the model that is part of this library.
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
   * A recognizer with the model of a file.
   *
   * @param file all bytes of a file as {@link EntityModelFile} writes it
   * @throws IOException if it is not a model file, has another format, or is damaged
   */
  public static EntityRecognizer of(byte[] file, Guidelines guidelines) throws IOException {
    EntityModel model = EntityModelFile.read(file);
    String checksum = Sha256.shortHex(EntityModelFile.checksum(file));
    return new EntityRecognizer(
        model, guidelines, "entities-" + RULES + "." + checksum + "-" + guidelines);
  }

  /**
   * The version of rules, model and guidelines, such as {@code entities-2.0123456789ab-broad}: two
   * recognizers of the same version find the same entities. The hexadecimal digits are the
   * beginning of the SHA-256 checksum in the model file's header.
   */
  @Override
  public String version() {
    return version;
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
    EntityDecoder decoder = decoder(model.genres().detect(corrected.words()));
    List<Entity> entities = decoder.decode(corrected);
    return article.withEntities(
        entities.stream()
            .map(resegmentation::toOriginal)
            .flatMap(entity -> MarkedEnds.takenOff(article, entity).stream())
            .toList());
  }

  /** This thread's decoder for a genre. */
  private EntityDecoder decoder(Genre genre) {
    WeightSet set = WeightSet.of(genre, guidelines);
    return decoders.get().computeIfAbsent(set, s -> new EntityDecoder(model, s));
  }
}
