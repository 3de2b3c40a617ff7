// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.Set;
import org.warraq.text.ArabicLetters;

/**
 * The words after end marks.
 *
 * @param first the first one; empty if something else comes first, such as a bracket
 * @param second the one after it, if only white space is between them
 */
record NextWords(AdjacentWord first, AdjacentWord second) {
  /** Words that cannot begin a sentence: the text before them goes on. */
  private static final Set<String> CONTINUING =
      CueWords.words(
          """
          إلى عن حتى وحتى لمدة لغاية باتجاه نحو فوق تحت أمام خلف تقريبا سنويا شهريا يوميا أسبوعيا فقط أخرى
          الموافق الموافقة أو أي بسبب لكل وما فما فأكثر فأقل للميلاد
          """);

  /** Words that go on with the sentence before them more often than they begin one. */
  private static final Set<String> PREPOSITIONS =
      CueWords.words(
          "في من على مع بعد قبل خلال منذ بين لدى ضد عبر دون بدون ضمن أثناء حوالي بواسطة إثر");

  /** Conjunctions that go on with the sentence before them, after the mark of an era. */
  private static final Set<String> CONJUNCTIONS =
      CueWords.words("عندما حين حينما حيث بينما فيما أيام");

  /** Words that begin a sentence together with the preposition before them: في المقابل. */
  private static final Set<String> AFTER_OPENING_PREPOSITION =
      CueWords.words(
          """
          ذلك هذا هذه تلك حين الوقت المقابل السياق سياق الإطار إطار حال البداية الختام النهاية نهاية بداية
          الواقع الحقيقة العام عام سنة عهد مطلع أواخر أوائل جهة جهته جهتها جانبه جانبها جهتهم ناحية ناحيته
          ناحيتها جانب المتوقع المقرر المنتظر الممكن المعروف المعلوم الجدير المعتقد المحتمل بين أهم أبرز أشهر
          أعلامها آثاره آثارها مؤلفاته أعماله خلال صعيد الصعيد الرغم رغم سبيل العلم أن
          """);

  private static final String AS = "كما";

  /** Reads the words from {@code from} to the paragraph's end. */
  static NextWords after(String text, int from, int end) {
    AdjacentWord first = wordAfter(text, from, end);
    AdjacentWord second = first.isEmpty() ? first : wordAfter(text, first.end(), end);
    return new NextWords(first, second);
  }

  private static AdjacentWord wordAfter(String text, int from, int end) {
    return AdjacentWord.beginningAt(text, CharacterClasses.skipWhiteSpace(text, from, end), end);
  }

  /** Whether the sentence goes on, because it cannot begin with these words. */
  boolean surelyContinue() {
    return CONTINUING.contains(first.folded()) && !isOpeningPhrase();
  }

  /** Whether the sentence is likely to go on with these words, after a short unit or a label. */
  boolean continueAfterUnit() {
    return surelyContinue()
        || (PREPOSITIONS.contains(first.folded()) && !isOpeningPhrase() && !second.isNumber());
  }

  /** Whether the sentence is likely to go on with these words, after the mark of an era. */
  boolean continueAfterEra() {
    return continueAfterUnit()
        || CONJUNCTIONS.contains(first.folded())
        || (AS.equals(first.folded()) && CueWords.reportsSpeech(second));
  }

  /** Whether a thing measured follows, without the article: 250 غ. طحين */
  boolean nameMeasuredThing() {
    String word = first.folded();
    return first.isArabic()
        && first.length() > 2
        && !first.beginsWithWaw()
        && !word.startsWith(ArabicLetters.ARTICLE)
        && !CueWords.beginsSentence(first);
  }

  private boolean isOpeningPhrase() {
    return AFTER_OPENING_PREPOSITION.contains(second.folded());
  }
}
