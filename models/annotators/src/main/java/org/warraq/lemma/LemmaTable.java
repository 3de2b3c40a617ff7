// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import java.io.IOException;
import org.warraq.article.Lemma;
import org.warraq.table.TableFormat;
import org.warraq.table.TableReader;
import org.warraq.text.ArabicLetters;

/**
 * The lexicon with all inflected forms: for each form, the words that it can be a form of.
 *
 * <p>A form is found by its {@link FormHash}. The high bits choose one of {@link #BUCKETS} buckets,
 * the low 32 bits are its fingerprint there, so one form in a billion is mistaken for another. The
 * forms are numbered by bucket and fingerprint. Form {@code f} has the candidates from {@code
 * first(f)} to {@code first(f + 1)}, exclusive, each a number of 32 bits:
 *
 * <pre>
 * bits  0–16  the lemma
 * bits 17–25  the cell: its place in the lemma's paradigm
 * bits 26–31  the {@link AlefSpelling} of the form
 * </pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
public final class LemmaTable {
  /** The format of the file of tables. */
  public static final TableFormat FORMAT = new TableFormat("LEMM", 2, "lemmas.tables");

  /** Base-2 logarithm of the number of buckets. */
  public static final int BUCKET_BITS = 17;

  /** Number of bits of a lemma's number. */
  public static final int LEMMA_BITS = 17;

  /** Number of bits of a cell's number. */
  public static final int CELL_BITS = 9;

  /** The result of {@link #find} for a form that the lexicon lacks. */
  public static final int NONE = -1;

  private static final int BUCKETS = 1 << BUCKET_BITS;

  /** By bucket: the number of its first form; at the end, the number of forms. */
  private final int[] bucketFirst = new int[BUCKETS + 1];

  /** By form: the fingerprint. */
  private final int[] fingerprints;

  /** By form: its first candidate; at the end, the number of candidates. */
  private final int[] first;

  private final int[] candidates;

  /** By lemma: the lemma with diacritics. */
  private final Lines vocalized;

  private final Lines roots;

  /** By lemma: the number of its root. */
  private final int[] rootOf;

  /** By lemma: the lemma, or null before it is used. Threads may make equal ones at once. */
  private final Lemma[] lemmas;

  /** By lemma: the {@link LemmaClass}'s ordinal. */
  private final byte[] classes;

  /**
   * By lemma: how common it is, in {@link ChoiceFeatures#STEPS} per unit of a natural logarithm.
   */
  private final byte[] frequencies;

  /** By verb: how much more its passive is used than that of other verbs, in the same unit. */
  private final byte[] passives;

  /** By adjective: per cent of its uses in which a preposition comes next. */
  private final byte[] complements;

  private final Cells cells;

  /** By class: whether its words can have an article. */
  private final boolean[] takeArticle = new boolean[LemmaClass.values().length];

  /**
   * Reads the tables.
   *
   * @throws IOException if they are damaged
   */
  public LemmaTable(TableReader in) throws IOException {
    for (LemmaClass each : LemmaClass.values()) {
      takeArticle[each.ordinal()] = each.takesArticle();
    }
    byte[] bucketSizes = in.bytes();
    for (int i = 0; i < BUCKETS; i++) {
      bucketFirst[i + 1] = bucketFirst[i] + (bucketSizes[i] & 0xff);
    }
    fingerprints = in.ints();
    byte[] counts = in.bytes();
    first = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      first[i + 1] = first[i] + (counts[i] & 0xff);
    }
    candidates = in.ints();
    vocalized = new Lines(in.bytes());
    roots = new Lines(in.bytes());
    rootOf = in.ints();
    lemmas = new Lemma[vocalized.size()];
    classes = in.bytes();
    frequencies = in.bytes();
    passives = in.bytes();
    complements = in.bytes();
    cells = new Cells(in);
  }

  /**
   * The number of a form from index {@code begin} to its end, or {@link #NONE}. Some writers mix up
   * final ي and ى, so the other letter is tried next.
   */
  public int find(CharSequence form, int begin) {
    int found = find(FormHash.of(form, begin));
    if (found != NONE || form.length() == begin) {
      return found;
    }
    char last = form.charAt(form.length() - 1);
    return switch (last) {
      case ArabicLetters.YEH -> find(FormHash.of(form, begin, ArabicLetters.ALEF_MAKSURA));
      case ArabicLetters.ALEF_MAKSURA -> find(FormHash.of(form, begin, ArabicLetters.YEH));
      default -> NONE;
    };
  }

  private int find(long hash) {
    int bucket = (int) (hash >>> (Long.SIZE - BUCKET_BITS));
    int fingerprint = (int) hash;
    for (int i = bucketFirst[bucket]; i < bucketFirst[bucket + 1]; i++) {
      if (fingerprints[i] == fingerprint) {
        return i;
      }
    }
    return NONE;
  }

  /** Number of forms. */
  public int forms() {
    return fingerprints.length;
  }

  /** The index of a form's first candidate. */
  public int first(int form) {
    return first[form];
  }

  /** A candidate by its index. */
  public int candidate(int index) {
    return candidates[index];
  }

  /** Packs a candidate. */
  public static int candidate(int lemma, int cell, int spelling) {
    return lemma | cell << LEMMA_BITS | spelling << (LEMMA_BITS + CELL_BITS);
  }

  /** The number of a candidate's lemma. */
  public static int lemmaOf(int candidate) {
    return candidate & ((1 << LEMMA_BITS) - 1);
  }

  /** The number of a candidate's cell. */
  public static int cellOf(int candidate) {
    return (candidate >>> LEMMA_BITS) & ((1 << CELL_BITS) - 1);
  }

  /** The {@link AlefSpelling} of a candidate's form. */
  public static int spellingOf(int candidate) {
    return candidate >>> (LEMMA_BITS + CELL_BITS);
  }

  /** A lemma by its number. */
  public Lemma lemma(int number) {
    Lemma lemma = lemmas[number];
    if (lemma == null) {
      String withDiacritics = vocalized.get(number);
      String root = roots.get(rootOf[number]);
      lemma =
          new Lemma(
              Diacritics.without(withDiacritics), withDiacritics, root.isEmpty() ? null : root);
      lemmas[number] = lemma;
    }
    return lemma;
  }

  /** Number of lemmas. */
  public int lemmas() {
    return lemmas.length;
  }

  /** The class of a lemma, as an ordinal of {@link LemmaClass}. */
  public int lemmaClass(int lemma) {
    return classes[lemma];
  }

  /** Whether a candidate can be after an article. */
  boolean takesArticle(int candidate) {
    return takeArticle[classes[lemmaOf(candidate)]];
  }

  /** Whether a candidate can be a proper name, or part of one. */
  boolean mayBeName(int candidate) {
    return classes[lemmaOf(candidate)] != LemmaClass.VERB.ordinal()
        && cells.state(cellOf(candidate)) == FormState.FREE.ordinal();
  }

  /** How common a lemma is: a logarithm, in {@link ChoiceFeatures#STEPS} per unit. */
  public int frequency(int lemma) {
    return frequencies[lemma];
  }

  /**
   * How much more the passive of a verb is used than that of verbs in general: a logarithm, in
   * {@link ChoiceFeatures#STEPS} per unit; 0 for other words.
   */
  public int passive(int lemma) {
    return passives[lemma];
  }

  /** Per cent of an adjective's uses in which a preposition comes next; 0 for other words. */
  int complement(int lemma) {
    return complements[lemma];
  }

  /** The cells of all paradigms. */
  public Cells cells() {
    return cells;
  }
}
