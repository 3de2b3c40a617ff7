// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.warraq.article.EntityType;

/** What the types of names in a corpus are here: one of our types, or no name. Immutable. */
public final class TypeMapping {
  private static final String NO_NAME = "O";

  /**
   * PERS is PER, MIS is MISC, facilities (FAC) are places, nationalities and religions (NORP) are
   * no names.
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
   * This mapping with some types mapped otherwise, or in addition.
   *
   * @param more from a corpus's types to ours, by name, or to {@code O} for no name
   * @throws IllegalArgumentException if one is mapped to anything else
   */
  public TypeMapping with(Map<String, String> more) {
    Map<String, Optional<EntityType>> all = new HashMap<>(types);
    more.forEach((name, ours) -> all.put(name, ours(ours)));
    return new TypeMapping(all);
  }

  private static Optional<EntityType> ours(String name) {
    if (name.equals(NO_NAME)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(EntityType.values())
            .filter(type -> type.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no type " + name + "; map to one of PER, LOC, ORG, MISC, or to O")));
  }

  /** Whether a corpus's type is mapped. */
  boolean knows(String name) {
    return types.containsKey(name);
  }

  /** What a corpus's type is here; empty for no name, or if it is not mapped. */
  Optional<EntityType> of(String name) {
    return types.getOrDefault(name, Optional.empty());
  }
}
