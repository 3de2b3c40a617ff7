// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Upos;
import org.warraq.article.Words;

/**
 * Finds persons again who are named in full once and by surname alone later, where the surname
 * reads as a common noun: after «قال سامي النحاس», النحاس in «وأضاف النحاس أن» is he, and no
 * coppersmith.
 *
 * <p>A word counts as a surname if it is the last of a sure person's name of several words earlier
 * in the article, but for the second half of a compound, as in عبد الله. It is a mention where it
 * follows a verb of saying and nothing describes it further, or where it was taken for a name of
 * any type without certainty.
 */
final class LoneSurnames {
  /** How sure a full name must be; and how unsure the surname alone, to be as sure as that. */
  private static final float SURE = 0.7f;

  private static final float UNSURE = 0.5f;

  /** Past and present stems of verbs that news has people speak with, as forms are spelt. */
  private static final String VERBS =
      """
      قال/قول اضاف/ضيف اكد/ؤكد اوضح/وضح ذكر/ذكر صرح/صرح اعلن/علن اعتبر/عتبر
      اشار/شير شدد/شدد تابع/تابع لفت/لفت كشف/كشف نفى/نفي حذر/حذر تساءل/تساءل
      اجاب/جيب شرح/شرح روى/روي طالب/طالب اقترح/قترح استشهد/ستشهد وصف/صف
      ختم/ختم علق/علق رد/رد اعترف/عترف بين/بين افاد/فيد توقع/توقع دعا/دعو
      راى/رى نبه/نبه استدرك/ستدرك ابدى/بدي اقر/قر زعم/زعم واصل/واصل
      """;

  private static final Set<String> SAYING =
      VERBS
          .lines()
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .map(stems -> stems.split("/", -1))
          .flatMap(stems -> Stream.of(stems[0], stems[0] + "ت", "ي" + stems[1], "ت" + stems[1]))
          .collect(Collectors.toUnmodifiableSet());

  /** Second halves of given names that stand for God, religion and the like. */
  private static final Set<String> HALVES =
      Set.of("الله", "الدين", "الاسلام", "الحق", "الرحمن", "الرحيم", "الكريم", "العزيز", "الملك");

  private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);

  private final AnnotatedArticle article;
  private final Words words;

  /** Each surname's score, as of the full name that it was first met in. */
  private final Map<String, Float> surnames = new HashMap<>();

  private LoneSurnames(AnnotatedArticle article) {
    this.article = article;
    words = article.words();
  }

  /** The mentions of an article, in order, with those of lone surnames. */
  static List<Entity> with(AnnotatedArticle article, List<Entity> found) {
    return new LoneSurnames(article).complete(found);
  }

  private List<Entity> complete(List<Entity> found) {
    List<Entity> all = new ArrayList<>();
    int segment = 0;
    for (Entity entity : found) {
      addBetween(segment, entity.firstSegment(), all);
      all.add(corrected(entity));
      remember(entity);
      segment = entity.endSegment();
    }
    addBetween(segment, words.segments(), all);
    return all;
  }

  private void remember(Entity entity) {
    int last = entity.endSegment() - 1;
    boolean severalWords = words.wordOf(entity.firstSegment()) < words.wordOf(last);
    boolean sure = entity.type() == EntityType.PER && entity.score() >= SURE;
    if (sure && severalWords && !isHalf(last)) {
      surnames.putIfAbsent(words.form(last), entity.score());
    }
  }

  private boolean isHalf(int segment) {
    return HALVES.contains(words.form(segment)) || words.form(segment - 1).equals("عبد");
  }

  /** Where a surname alone was found without certainty, as whatever, it is the person. */
  private Entity corrected(Entity entity) {
    boolean alone = entity.endSegment() == entity.firstSegment() + 1;
    Float score = alone ? surnames.get(words.form(entity.firstSegment())) : null;
    return score == null || entity.score() >= UNSURE
        ? entity
        : new Entity(EntityType.PER, entity.firstSegment(), entity.endSegment(), score);
  }

  private void addBetween(int begin, int end, List<Entity> all) {
    if (surnames.isEmpty()) {
      return;
    }
    for (int segment = Math.max(begin, 1); segment < end; segment++) {
      Float score = surnames.get(words.form(segment));
      if (score != null && standsForItsBearer(segment)) {
        all.add(new Entity(EntityType.PER, segment, segment + 1, score));
      }
    }
  }

  private boolean standsForItsBearer(int segment) {
    return isWholeWord(segment)
        && NOMINAL.contains(upos(segment))
        && words.sentenceOf(segment - 1) == words.sentenceOf(segment)
        && SAYING.contains(words.form(segment - 1))
        && !isDescribed(segment);
  }

  private boolean isWholeWord(int segment) {
    int word = words.wordOf(segment);
    return words.firstSegment(word) == segment && words.firstSegment(word + 1) == segment + 1;
  }

  private boolean isDescribed(int segment) {
    int next = segment + 1;
    return next < words.segments()
        && words.sentenceOf(next) == words.sentenceOf(segment)
        && NOMINAL.contains(upos(next));
  }

  private Upos upos(int segment) {
    return article.tags().get(segment).upos();
  }
}
