// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.text.ArabicLetters;

/**
 * Takes out persons that consist of one common noun for an office, a profession or a relative, with
 * the article: in «قال المعلم إن» somebody speaks who is a teacher. The noun stays a person if the
 * article has it in a longer person: it may be the surname of «سامي المعلم».
 *
 * <p>The nouns are those that are seldom surnames. Crafts such as الحداد and النجار, which are
 * surnames more often than nouns in news, are not among them.
 */
final class LoneTitles {
  /** Nouns, spelt as forms without the article. Their feminines with ة are taken out, too. */
  private static final String NOUNS =
      """
      معلم مدرس استاذ مدير رئيس وزير نائب طبيب ممرض صيدلي مهندس محامي قاضي دكتور
      امير ملك سلطان شيخ امام سيد قائد عقيد عميد لواء ضابط جندي شرطي حارس كاتب شاعر
      مؤلف مخرج ممثل مغني مطرب فنان لاعب مدرب مراسل صحفي صحافي مذيع باحث عالم خبير
      مؤرخ طالب تلميذ مراقب مفتش والي محافظ معتمد سفير قنصل مبعوث متحدث ناطق متهم
      شاكي نادل طيار بحار مترجم رسام عازف مزارع مؤذن مطران بطريرك مفتي
      ابن اب ام اخ عم خال جار زوج رجل شاب طفل
      """;

  private static final Set<String> FORMS =
      Stream.of(NOUNS.strip().split("\\s+", -1))
          .map(noun -> ArabicLetters.ARTICLE + noun)
          .flatMap(form -> Stream.of(form, form + ArabicLetters.TEH_MARBUTA))
          .collect(Collectors.toUnmodifiableSet());

  private LoneTitles() {}

  /** The entities of an article without those nouns, in the same order. */
  static List<Entity> takenOut(Words words, List<Entity> entities) {
    Set<String> partsOfNames =
        entities.stream()
            .filter(entity -> entity.type() == EntityType.PER && !isOneSegment(entity))
            .flatMap(entity -> IntStream.range(entity.firstSegment(), entity.endSegment()).boxed())
            .map(words::form)
            .collect(Collectors.toSet());
    return entities.stream().filter(entity -> !isTitle(words, entity, partsOfNames)).toList();
  }

  private static boolean isTitle(Words words, Entity entity, Set<String> partsOfNames) {
    if (entity.type() != EntityType.PER || !isOneSegment(entity)) {
      return false;
    }
    String form = words.form(entity.firstSegment());
    return FORMS.contains(form) && !partsOfNames.contains(form);
  }

  private static boolean isOneSegment(Entity entity) {
    return entity.endSegment() == entity.firstSegment() + 1;
  }
}
