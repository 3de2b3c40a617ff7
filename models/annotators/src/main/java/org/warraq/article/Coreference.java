// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which entities of one article are mentions of one thing: the same name in any spelling, a
 * full name and its {@link ShortNames}, an organisation and its acronym in brackets: منظمة الصحة
 * العالمية (WHO). Where two full names of an article have the same short name, it stays apart from
 * both. For one article.
 */
public final class Coreference {
  /** A short name of several things. */
  private static final int AMBIGUOUS = -1;

  private record Name(EntityType type, String normalized, long words) {
    Name(EntityType type, String normalized) {
      this(type, normalized, 1 + normalized.chars().filter(c -> c == ' ').count());
    }
  }

  private final AnnotatedArticle article;
  private final List<Name> names;

  /** For each name, the number of the first entity that has it. */
  private final Map<Name, Integer> firsts = new LinkedHashMap<>();

  private final Map<Name, Integer> sure = new HashMap<>();
  private final Map<Name, Integer> possible = new HashMap<>();

  /** For each name, the number of the first entity with the fullest name of that thing. */
  private final Map<Name, Integer> fullest = new HashMap<>();

  private Coreference(AnnotatedArticle article, List<EntityName> names) {
    this.article = article;
    List<Entity> entities = article.entities();
    Name[] typed = new Name[entities.size()];
    Arrays.setAll(typed, i -> new Name(entities.get(i).type(), names.get(i).normalized()));
    this.names = List.of(typed);
  }

  /**
   * Returns for each entity the number of the fullest mention of the same thing, from 0 in the
   * order of the text. The fullest mention has the most words; of several equal ones it is the
   * first.
   *
   * @param names one per entity of the article
   */
  public static int[] of(AnnotatedArticle article, List<EntityName> names) {
    return new Coreference(article, names).resolve();
  }

  private int[] resolve() {
    for (int i = 0; i < names.size(); i++) {
      firsts.putIfAbsent(names.get(i), i);
    }
    firsts.keySet().stream()
        .sorted(Comparator.comparingLong(Name::words).reversed())
        .forEachOrdered(this::resolve);
    int[] ids = new int[names.size()];
    Arrays.setAll(ids, i -> fullest.get(names.get(i)));
    joinAcronyms(ids);
    return ids;
  }

  /** Longer names are resolved before shorter ones. */
  private void resolve(Name name) {
    Integer longer = sure.getOrDefault(name, possible.get(name));
    int id = longer == null || longer == AMBIGUOUS ? firsts.get(name) : longer;
    fullest.put(name, id);
    ShortNames shortNames = ShortNames.of(name.type(), name.normalized());
    shortNames.sure().forEach(it -> add(sure, new Name(name.type(), it), id));
    shortNames.possible().forEach(it -> add(possible, new Name(name.type(), it), id));
  }

  private static void add(Map<Name, Integer> map, Name shortName, int id) {
    map.merge(shortName, id, (known, added) -> known.equals(added) ? known : AMBIGUOUS);
  }

  /** Gives an acronym in brackets, wherever it occurs, the id of the name before the brackets. */
  private void joinAcronyms(int[] ids) {
    Map<Integer, Integer> acronyms = new HashMap<>();
    for (int i = 1; i < ids.length; i++) {
      boolean isAcronym = names.get(i).words() == 1 && names.get(i - 1).words() > 1;
      if (isAcronym && bothAreOrganisations(i) && isInBrackets(i)) {
        acronyms.putIfAbsent(ids[i], ids[i - 1]);
      }
    }
    for (int i = 0; i < ids.length; i++) {
      ids[i] = acronyms.getOrDefault(ids[i], ids[i]);
    }
  }

  private boolean bothAreOrganisations(int i) {
    return names.get(i).type() == EntityType.ORG && names.get(i - 1).type() == EntityType.ORG;
  }

  /** Whether brackets that open right after the entity before this one enclose this one. */
  private boolean isInBrackets(int i) {
    Entity full = article.entities().get(i - 1);
    Entity acronym = article.entities().get(i);
    String text = article.text();
    int end = article.end(acronym);
    return text.substring(article.end(full), article.begin(acronym)).strip().equals("(")
        && text.substring(end, Math.min(text.length(), end + 2)).strip().startsWith(")");
  }
}
