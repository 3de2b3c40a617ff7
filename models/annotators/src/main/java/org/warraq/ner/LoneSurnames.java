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
import org.warraq.text.ArabicLetters;

/**
 * Finds surnames that occur alone after the person was named in full, and that look like common
 * nouns: after «قال سامي النحاس», the word النحاس in «وأضاف النحاس أن» is this person and not a
 * coppersmith.
 *
 * <p>A surname is the last word of a person whose score is at least {@value #MIN_FULL_NAME_SCORE}
 * and who has several words; the second half of a compound such as عبد الله is not a surname. Later
 * in the article it is a person where it follows a verb of saying and nothing describes it, or
 * where the model found an entity of any type with a score below {@value #MIN_SURE_SCORE}. It gets
 * the score of the full name.
 */
final class LoneSurnames {
  private static final float MIN_FULL_NAME_SCORE = 0.7f;

  private static final float MIN_SURE_SCORE = 0.5f;

  /** Perfect and imperfect stems of verbs of saying, spelt as forms. */
  private static final String VERB_STEMS =
      """
      قال/قول اضاف/ضيف اكد/ؤكد اوضح/وضح ذكر/ذكر صرح/صرح اعلن/علن اعتبر/عتبر
      اشار/شير شدد/شدد تابع/تابع لفت/لفت كشف/كشف نفى/نفي حذر/حذر تساءل/تساءل
      اجاب/جيب شرح/شرح روى/روي طالب/طالب اقترح/قترح استشهد/ستشهد وصف/صف
      ختم/ختم علق/علق رد/رد اعترف/عترف بين/بين افاد/فيد توقع/توقع دعا/دعو
      راى/رى نبه/نبه استدرك/ستدرك ابدى/بدي اقر/قر زعم/زعم واصل/واصل
      """;

  private static final Set<String> VERBS_OF_SAYING =
      VERB_STEMS
          .lines()
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .map(stems -> stems.split("/", -1))
          .flatMap(
              stems ->
                  Stream.of(
                      stems[0],
                      stems[0] + ArabicLetters.TEH,
                      ArabicLetters.YEH + stems[1],
                      ArabicLetters.TEH + stems[1]))
          .collect(Collectors.toUnmodifiableSet());

  /** Second halves of compound given names, such as نصر الله. */
  private static final Set<String> SECOND_HALVES =
      Set.of("الله", "الدين", "الاسلام", "الحق", "الرحمن", "الرحيم", "الكريم", "العزيز", "الملك");

  private static final Set<Upos> NOMINALS = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);

  private final AnnotatedArticle article;
  private final Words words;

  /** For the form of each surname, the score of the first full name that has it. */
  private final Map<String, Float> scores = new HashMap<>();

  private LoneSurnames(AnnotatedArticle article) {
    this.article = article;
    words = article.words();
  }

  /**
   * The entities of an article with those of lone surnames.
   *
   * @param found the entities that the model found, in order
   */
  static List<Entity> completed(AnnotatedArticle article, List<Entity> found) {
    return new LoneSurnames(article).completed(found);
  }

  private List<Entity> completed(List<Entity> found) {
    List<Entity> all = new ArrayList<>();
    int end = 0;
    for (Entity entity : found) {
      addSurnames(end, entity.firstSegment(), all);
      all.add(corrected(entity));
      remember(entity);
      end = entity.endSegment();
    }
    addSurnames(end, words.segments(), all);
    return all;
  }

  private void remember(Entity entity) {
    int last = entity.endSegment() - 1;
    boolean severalWords = words.wordOf(entity.firstSegment()) < words.wordOf(last);
    boolean surePerson = entity.type() == EntityType.PER && entity.score() >= MIN_FULL_NAME_SCORE;
    if (surePerson && severalWords && !isSecondHalf(last)) {
      scores.putIfAbsent(words.form(last), entity.score());
    }
  }

  private boolean isSecondHalf(int segment) {
    return SECOND_HALVES.contains(words.form(segment)) || words.form(segment - 1).equals("عبد");
  }

  /**
   * If the entity is uncertain and consists of a known surname only, returns it as a person;
   * otherwise returns it unchanged.
   */
  private Entity corrected(Entity entity) {
    boolean alone = entity.endSegment() == entity.firstSegment() + 1;
    Float score = alone ? scores.get(words.form(entity.firstSegment())) : null;
    return score == null || entity.score() >= MIN_SURE_SCORE
        ? entity
        : new Entity(EntityType.PER, entity.firstSegment(), entity.endSegment(), score);
  }

  /** Adds the lone surnames between two entities. */
  private void addSurnames(int begin, int end, List<Entity> all) {
    if (scores.isEmpty()) {
      return;
    }
    for (int segment = Math.max(begin, 1); segment < end; segment++) {
      Float score = scores.get(words.form(segment));
      if (score != null && isSpeaker(segment)) {
        all.add(new Entity(EntityType.PER, segment, segment + 1, score));
      }
    }
  }

  /** Whether a surname follows a verb of saying, as a whole word, and nothing describes it. */
  private boolean isSpeaker(int segment) {
    return isWholeWord(segment)
        && NOMINALS.contains(upos(segment))
        && words.sentenceOf(segment - 1) == words.sentenceOf(segment)
        && VERBS_OF_SAYING.contains(words.form(segment - 1))
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
        && NOMINALS.contains(upos(next));
  }

  private Upos upos(int segment) {
    return article.tags().get(segment).upos();
  }
}
