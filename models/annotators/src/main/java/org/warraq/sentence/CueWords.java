// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import org.warraq.text.ArabicFolding;

/** Words that tell, where punctuation alone does not, whether a sentence goes on after them. */
final class CueWords {
  /** Begin a sentence, and can be neither a name after a title nor the end of an abbreviation. */
  private static final Set<String> OPENERS =
      words(
          """
          وقال وقالت وقالوا وأضاف وأضافت وأكد وأكدت وأوضح وأوضحت وأشار وأشارت وذكر وذكرت وتابع وتابعت
          وأعلن وأعلنت وأفاد وأفادت ونقل ونقلت وصرح وصرحت ورأى ورأت واعتبر واعتبرت وبين وكشف وكشفت
          ويذكر وكان وكانت وقد ولم ولا ولن ومن وفي وعلى وعن وإلى وهو وهي وهم وهذا وهذه وذلك وإن وأن
          ولكن وحسب وبحسب ووفق وبعد وقبل وخلال ومع وأما أما كما فيما بينما غير ثم
          """);

  /** Tell who said what has just been quoted. */
  private static final Set<String> SPEECH =
      words(
          """
          قال قالت يقول تقول سأل سألت يسأل تسأل تساءل تساءلت يتساءل تتساءل صاح صاحت يصيح هتف هتفت يهتف
          صرخ صرخت يصرخ أجاب أجابت يجيب تجيب رد ردت يرد علق علقت يعلق أضاف أضافت يضيف تضيف تابع تابعت
          همس همست ردد رددت كتب كتبت قالها
          """);

  /** Go on after a quotation with a comma: where it comes from, or what its speaker did besides. */
  private static final Set<String> ATTRIBUTIONS =
      words(
          """
          وفق وفقا حسب بحسب حسبما على وهو وهي مؤكدا مؤكدة مضيفا مضيفة مشيرا مشيرة مبينا مبينة موضحا
          موضحة مشددا مشددة معتبرا معتبرة داعيا داعية لافتا لافتة قائلا قائلة متسائلا متسائلة مبرزا
          """);

  /** Are followed by a letter that names one of a kind, not by an initial: المجموعة أ. */
  private static final Set<String> KINDS =
      words(
          """
          المجموعة مجموعة الفئة فئة الدرجة درجة الصنف صنف فيتامين الحرف حرف النموذج القسم المستوى الفصيلة
          فصيلة الفقرة البند الشريحة الكبد النوع
          """);

  private CueWords() {}

  static boolean opensSentence(Word word) {
    return OPENERS.contains(word.folded());
  }

  static boolean reportsSpeech(Word word) {
    return SPEECH.contains(word.folded());
  }

  static boolean attributes(Word word) {
    return ATTRIBUTIONS.contains(word.folded()) || reportsSpeech(word);
  }

  static boolean isNamedByLetter(Word word) {
    return KINDS.contains(word.folded());
  }

  /** The words of a text in the spelling of {@link Word#folded}. */
  static Set<String> words(String text) {
    return Stream.of(text.strip().split("\\s+"))
        .map(ArabicFolding::fold)
        .collect(toUnmodifiableSet());
  }
}
