// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.warraq.article.EntityType;

/**
 * Maps the entity types of a corpus to ours, or to {@code O} if we do not count them as entities.
 * Immutable.
 */
public final class TypeMapping {
  private static final String NO_ENTITY = "O";

  /**
   * The mapping for the corpora that we use: PERS becomes PER, MIS becomes MISC, and facilities
   * (FAC) become LOC. Nationalities and religions (NORP) are not entities.
   */
  public static final TypeMapping STANDARD =
      new TypeMapping(Map.of())
          .with(Map.of("PER", "PER", "LOC", "LOC", "ORG", "ORG", "MISC", "MISC"))
          .with(Map.of("PERS", "PER", "MIS", "MISC", "FAC", "LOC", "NORP", "O"));

  private final Map<String, Optional<EntityType>> types;

  private TypeMapping(Map<String, Optional<EntityType>> types) {
    this.types = types;
  }

  /**
   * Returns this mapping with types added or changed.
   *
   * @param additions from a corpus's type to one of ours, or to {@code O} for "not an entity"
   * @throws IllegalArgumentException if a type is mapped to anything else
   */
  public TypeMapping with(Map<String, String> additions) {
    Map<String, Optional<EntityType>> all = new HashMap<>(types);
    additions.forEach((corpusType, ourType) -> all.put(corpusType, ourType(ourType)));
    return new TypeMapping(all);
  }

  private static Optional<EntityType> ourType(String name) {
    if (name.equals(NO_ENTITY)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(EntityType.values())
            .filter(type -> type.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        name + " is not an entity type; write PER, LOC, ORG, MISC or O")));
  }

  /**
   * Returns what a type that is not mapped probably is: a type of ours, or {@code O}. Corpora in
   * many languages use these names.
   */
  static String guess(String corpusType) {
    return switch (corpusType.toUpperCase(Locale.ROOT)) {
      case "PERSON", "PEOPLE", "PERSONNE", "HUMAN" -> "PER";
      case "GPE", "LOCATION", "PLACE", "CITY", "COUNTRY", "GEO", "FACILITY" -> "LOC";
      case "ORGANIZATION", "ORGANISATION", "COMPANY", "GROUP", "CORP", "CORPORATION" -> "ORG";
      case "DATE",
          "TIME",
          "MONEY",
          "CURR",
          "PERCENT",
          "PERCENTAGE",
          "CARDINAL",
          "ORDINAL",
          "QUANTITY",
          "NUM",
          "UNIT" ->
          NO_ENTITY;
      default -> "MISC";
    };
  }

  /** Tells whether a corpus's type is mapped. */
  boolean knows(String corpusType) {
    return types.containsKey(corpusType);
  }

  /** Returns our type for a corpus's type; empty if it is not an entity, or not mapped. */
  Optional<EntityType> of(String corpusType) {
    return types.getOrDefault(corpusType, Optional.empty());
  }
}
