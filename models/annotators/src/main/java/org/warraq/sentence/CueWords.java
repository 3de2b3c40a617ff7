// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import org.warraq.text.ArabicFolding;
import org.warraq.text.LetterLabels;

/**
 * Lists of words that show whether a sentence continues, where punctuation alone does not show it.
 */
final class CueWords {
  /** Words that begin a sentence. None of them is a name or a part of an abbreviation. */
  private static final Set<String> OPENERS =
      words(
          """
          وقال وقالت وقالوا وأضاف وأضافت وأكد وأكدت وأوضح وأوضحت وأشار وأشارت وذكر وذكرت وتابع وتابعت
          وأعلن وأعلنت وأفاد وأفادت ونقل ونقلت وصرح وصرحت ورأى ورأت واعتبر واعتبرت وبين وكشف وكشفت
          ويذكر وكان وكانت وقد ولم ولا ولن ومن وفي وعلى وعن وإلى وهو وهي وهم وهذا وهذه وذلك وإن وأن
          ولكن وحسب وبحسب ووفق وبعد وقبل وخلال ومع وأما أما كما فيما بينما غير ثم
          """);

  /** Verbs that introduce the speaker of the quotation before them. */
  private static final Set<String> SPEECH =
      words(
          """
          قال قالت يقول تقول سأل سألت يسأل تسأل تساءل تساءلت يتساءل تتساءل صاح صاحت يصيح هتف هتفت يهتف
          صرخ صرخت يصرخ أجاب أجابت يجيب تجيب رد ردت يرد علق علقت يعلق أضاف أضافت يضيف تضيف تابع تابعت
          همس همست ردد رددت كتب كتبت قالها
          """);

  /** Words with ف that tell what came of a quotation: قلت له «انتظر!» فلم ينتظر. */
  private static final Set<String> ANSWERS =
      words(
          """
          فلم فلن فلا فما فكان فكانت فقال فقالت فقلت فأجاب فأجابت فأجابه فأجابها فأجبته فرد فردت فسكت فسكتت
          فضحك فضحكت فابتسم فابتسمت فالتفت فصاح فصفق فضج فعاد فقام
          """);

  /** Words that name the source of a quotation, or another act of its speaker, after a comma. */
  private static final Set<String> ATTRIBUTIONS =
      words(
          """
          وفق وفقا حسب بحسب حسبما على وهو وهي مؤكدا مؤكدة مضيفا مضيفة مشيرا مشيرة مبينا مبينة موضحا
          موضحة مشددا مشددة معتبرا معتبرة داعيا داعية لافتا لافتة قائلا قائلة متسائلا متسائلة مبرزا
          """);

  /** Words that end a list, after dots: وغيرها ... إلخ. And the mark after a quotation: اهـ. */
  private static final Set<String> LIST_ENDS = words("إلخ الخ اهـ");

  private CueWords() {}

  static boolean endsList(AdjacentWord word) {
    return LIST_ENDS.contains(word.folded());
  }

  static boolean beginsSentence(AdjacentWord word) {
    return OPENERS.contains(word.folded());
  }

  static boolean reportsSpeech(AdjacentWord word) {
    return SPEECH.contains(word.folded());
  }

  static boolean answersQuotation(AdjacentWord word) {
    return ANSWERS.contains(word.folded());
  }

  static boolean beginsAttribution(AdjacentWord word) {
    return ATTRIBUTIONS.contains(word.folded()) || reportsSpeech(word);
  }

  static boolean isLabelledByLetter(AdjacentWord word) {
    return LetterLabels.follow(word.letters());
  }

  /** The words of a text, spelt like {@link AdjacentWord#folded}. */
  static Set<String> words(String text) {
    return Stream.of(text.strip().split("\\s+"))
        .map(ArabicFolding::fold)
        .collect(toUnmodifiableSet());
  }
}
