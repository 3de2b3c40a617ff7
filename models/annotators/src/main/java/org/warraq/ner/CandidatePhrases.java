// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;

/**
 * The words of an article's candidates: how often the article has them, and how probable they are
 * as entities at other places, alone or as a part of longer candidates. Words are equal if the
 * stems of the first segments of their cores are. More than {@value #MAX_WORDS} words count as
 * found nowhere else.
 *
 * <p>Candidates are numbered in the order in which they are given. Immutable.
 */
final class CandidatePhrases {
  /** Longer phrases are not looked at, so that the work does not grow with their length. */
  static final int MAX_WORDS = 6;

  /** Which part of a candidate some words are. */
  enum Part {
    FIRST,
    LAST,
    INNER,
    ALL
  }

  /**
   * Some words as a part of candidates of a type.
   *
   * @param phrase the fingerprint of the words, see {@link NameLists#phrase}
   */
  private record Key(long phrase, EntityType type, Part part) {}

  /** The probabilities of the candidates that have some words as a part. */
  private static final class Probabilities {
    private static final Probabilities NONE = new Probabilities();

    private double sum;

    /** The highest one; −1 if there is none. */
    private float highest = -1;

    /** The sentence of the highest one. */
    private int sentence = -1;

    /** The highest one in all other sentences; −1 if there is none. */
    private float highestElsewhere = -1;

    void add(float probability, int inSentence) {
      sum += probability;
      if (inSentence == sentence) {
        highest = Math.max(highest, probability);
      } else if (probability > highest) {
        highestElsewhere = highest;
        highest = probability;
        sentence = inSentence;
      } else {
        highestElsewhere = Math.max(highestElsewhere, probability);
      }
    }

    float highestOutside(int outside) {
      return outside == sentence ? highestElsewhere : highest;
    }
  }

  private final Words words;
  private final List<Entity> candidates;

  /** By word: the fingerprint of its stem. */
  private final long[] stems;

  /** By candidate: the phrase of its words; 0 if it has more than {@value #MAX_WORDS} words. */
  private final long[] phrases;

  private final Map<Key, Probabilities> probabilities = new HashMap<>();

  /** How often the article has the phrase of each candidate, and each beginning of one. */
  private final Map<Long, Integer> places = new HashMap<>();

  /**
   * Gathers the words of candidates.
   *
   * @param words the article's words
   * @param stemOf gives the fingerprint of a segment's stem
   * @param candidates may overlap; their scores are the model's probabilities
   */
  CandidatePhrases(Words words, IntToLongFunction stemOf, List<Entity> candidates) {
    this.words = words;
    this.candidates = candidates;
    stems = new long[candidates.isEmpty() ? 0 : words.size()];
    Arrays.setAll(stems, word -> stemOf.applyAsLong(EntityEdges.coreBegin(words, word)));
    phrases = new long[candidates.size()];
    for (int i = 0; i < phrases.length; i++) {
      addParts(i);
    }
    if (!candidates.isEmpty()) {
      countPlaces();
    }
  }

  /** Adds all parts of a candidate, up to {@value #MAX_WORDS} words long. */
  private void addParts(int candidate) {
    Entity entity = candidates.get(candidate);
    int first = words.wordOf(entity.firstSegment());
    int end = words.wordOf(entity.endSegment() - 1) + 1;
    for (int begin = first; begin < end; begin++) {
      long phrase = 0;
      for (int word = begin; word < Math.min(end, begin + MAX_WORDS); word++) {
        phrase = NameLists.phrase(phrase, stems[word]);
        Part part = part(begin == first, word + 1 == end);
        probabilities
            .computeIfAbsent(new Key(phrase, entity.type(), part), key -> new Probabilities())
            .add(entity.score(), sentence(candidate));
        if (begin == first) {
          places.put(phrase, 0);
        }
        if (part == Part.ALL) {
          phrases[candidate] = phrase;
        }
      }
    }
  }

  private static Part part(boolean first, boolean last) {
    return first ? (last ? Part.ALL : Part.FIRST) : (last ? Part.LAST : Part.INNER);
  }

  private void countPlaces() {
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int end = words.firstWord(sentence + 1);
      for (int begin = words.firstWord(sentence); begin < end; begin++) {
        long phrase = 0;
        int word = begin;
        do {
          phrase = NameLists.phrase(phrase, stems[word++]);
        } while (places.computeIfPresent(phrase, (p, count) -> count + 1) != null && word < end);
      }
    }
  }

  private int sentence(int candidate) {
    return words.sentenceOf(candidates.get(candidate).firstSegment());
  }

  /** At how many other places the article has the candidate's words. */
  int otherPlaces(int candidate) {
    return places.getOrDefault(phrases[candidate], 1) - 1;
  }

  /**
   * The sum of the probabilities of the same words and type at their other places; 0 is added for a
   * place without a candidate.
   */
  double sumAtOtherPlaces(int candidate) {
    return probabilities(candidate, Part.ALL).sum - candidates.get(candidate).score();
  }

  /**
   * The highest probability of the candidates in other sentences that are of the same type, and of
   * which the candidate's words are this part; −1 if there are none.
   */
  float highestInOtherSentences(int candidate, Part part) {
    return probabilities(candidate, part).highestOutside(sentence(candidate));
  }

  private Probabilities probabilities(int candidate, Part part) {
    Key key = new Key(phrases[candidate], candidates.get(candidate).type(), part);
    return probabilities.getOrDefault(key, Probabilities.NONE);
  }
}
