// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Entity;

/**
 * Finds the names of persons, places, organisations and other things, with a linear-chain
 * conditional random field over segments. An article of an encyclopedia is read with other weights
 * than news; which it is, is told by its forms. What counts as a name in news, {@link Guidelines}
 * say. Sentences are read twice, the second time knowing what the first found in the whole article.
 *
 * <p>A mention begins after proclitics and ends where a word does. Its score is how often mentions
 * are right that the model is as sure of: see {@link ScoreCalibration}. What scores less than 0.3
 * is left out.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class EntityRecognizer implements Annotator {
  private static final String RESOURCE = "entities.model";
  private static final int VERSION_BYTES = 6;

  /** To be raised whenever the same model finds other mentions, as rules about edges change. */
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
   * Loads the model that ships with this library, to follow {@link Guidelines#BROAD}.
   *
   * @throws UncheckedIOException if it is missing or damaged
   */
  public static EntityRecognizer load() {
    return load(Guidelines.BROAD);
  }

  /**
   * Loads the model that ships with this library.
   *
   * @throws UncheckedIOException if it is missing or damaged
   */
  public static EntityRecognizer load(Guidelines guidelines) {
    try (InputStream in = EntityRecognizer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException("no " + RESOURCE + " beside " + EntityRecognizer.class);
      }
      return of(in.readAllBytes(), guidelines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A recognizer with the model in a file's bytes.
   *
   * @throws IOException if these are not a model
   */
  public static EntityRecognizer of(byte[] file, Guidelines guidelines) throws IOException {
    String checksum = HexFormat.of().formatHex(EntityModelFile.checksum(file), 0, VERSION_BYTES);
    return new EntityRecognizer(
        EntityModelFile.read(file),
        guidelines,
        "names-%s.%d-%s".formatted(checksum, RULES, guidelines));
  }

  /** Names the very model, by the beginning of its checksum, and the guidelines. */
  public String modelVersion() {
    return version;
  }

  @Override
  public String version() {
    return modelVersion();
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    TornNames segments = TornNames.of(article, model.lists());
    AnnotatedArticle mended = segments.article();
    List<Entity> entities = decoder(model.genres().of(mended.words())).decode(mended);
    return article.withEntities(entities.stream().map(segments::original).toList());
  }

  /** This thread's decoder of a genre. */
  private EntityDecoder decoder(Genre genre) {
    WeightSet set = WeightSet.of(genre, guidelines);
    return decoders.get().computeIfAbsent(set, s -> new EntityDecoder(model, s));
  }
}
