// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import java.util.List;
import org.warraq.article.AtbTag;
import org.warraq.article.Lemma;
import org.warraq.article.Words;
import org.warraq.lemma.Definiteness.Definite;
import org.warraq.lemma.Participles.Voice;
import org.warraq.text.ArabicLetters;

/** Finds the lemmas and features of one sentence after another. Not thread-safe. */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
final class SentenceLemmatizer {
  private static final int ABSOLUTE = FormState.ABSOLUTE.ordinal();
  private static final int INDEFINITE = FormState.INDEFINITE.ordinal();

  private final LemmaTable table;
  private final CellFeatures cellFeatures;
  private final CandidateChoice choice;
  private final SegmentContext at = new SegmentContext();
  private final Definiteness definiteness = new Definiteness();

  private String nextForm = "";

  SentenceLemmatizer(LemmaModel model, CellFeatures cellFeatures) {
    table = model.table();
    this.cellFeatures = cellFeatures;
    choice = new CandidateChoice(model);
  }

  /**
   * Finds the lemmas and features of a sentence.
   *
   * @param lemmas by segment of the article; receives the lemmas
   * @param features by segment of the article; receives the features
   */
  void read(
      String text,
      Words words,
      List<AtbTag> tags,
      int sentence,
      Lemma[] lemmas,
      String[] features) {
    definiteness.start();
    nextForm = "";
    int nextTag = SegmentContext.EDGE;
    for (int word = words.firstWord(sentence + 1) - 1; word >= words.firstWord(sentence); word--) {
      int end = words.end(word);
      boolean closesWord = true;
      for (int i = words.firstSegment(word + 1) - 1; i >= words.firstSegment(word); i--) {
        int begin = words.segmentBegin(i);
        AtbTag tag = tags.get(i);
        boolean pronounFollows = !closesWord && isPronoun(nextTag);
        String previous = i > words.firstSegment(word) ? words.form(i - 1) : "";
        boolean jussive =
            i > words.sentenceFirstSegment(sentence)
                && SegmentContext.takesJussive(words.form(i - 1));
        at.set(
            words.form(i),
            previous,
            jussive,
            text,
            begin,
            end,
            tag.ordinal(),
            nextTag,
            pronounFollows);
        lemmatize(i, tag, text, begin, end, lemmas, features);
        nextTag = tag.ordinal();
        nextForm = at.form;
        end = begin;
        closesWord = false;
      }
    }
  }

  static boolean isPronoun(int tag) {
    return tag == AtbTag.PRP.ordinal() || tag == AtbTag.PRP_POSS.ordinal();
  }

  private void lemmatize(
      int i, AtbTag tag, String text, int begin, int end, Lemma[] lemmas, String[] features) {
    if (ArabicLetters.isArabicLetter(at.form.isEmpty() ? 0 : at.form.charAt(0))
        && choice.choose(at)) {
      int candidate = choice.best();
      int cell = LemmaTable.cellOf(candidate);
      int lemma = LemmaTable.lemmaOf(candidate);
      int state = table.cells().state(cell);
      Definite definite =
          definiteness.read(
              at,
              isNominal(table.lemmaClass(lemma)),
              choice.afterArticle(),
              state == ABSOLUTE || state == INDEFINITE);
      lemmas[i] = table.lemma(lemma);
      features[i] = cellFeatures.of(cell, definite, voice(lemma, lemmas[i], tag));
      return;
    }
    UnknownWords.Guess guess = UnknownWords.guess(spelled(text, begin, end), at, tag);
    Definite definite = definiteness.read(at, guess.nominal(), guess.afterArticle(), false);
    lemmas[i] = guess.lemma();
    features[i] = definite.addedTo(guess.features());
  }

  /** A segment as the text spells it. Most unknown ones are spelled as their form. */
  private String spelled(String text, int begin, int end) {
    String form = at.form;
    return form.length() == end - begin && text.startsWith(form, begin)
        ? form
        : text.substring(begin, end);
  }

  private Voice voice(int number, Lemma lemma, AtbTag tag) {
    if (table.lemmaClass(number) != LemmaClass.ADJECTIVE.ordinal()) {
      return Voice.NONE;
    }
    return Participles.voice(lemma.vocalized(), table.complement(number), tag, nextForm);
  }

  private static boolean isNominal(int lemmaClass) {
    return lemmaClass == LemmaClass.NOUN.ordinal() || lemmaClass == LemmaClass.ADJECTIVE.ordinal();
  }
}
