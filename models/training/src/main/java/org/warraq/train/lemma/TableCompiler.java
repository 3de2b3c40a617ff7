// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warraq.lemma.ChoiceFeatures;
import org.warraq.lemma.FormHash;
import org.warraq.lemma.LemmaTable;
import org.warraq.table.TableWriter;

/** Writes a lexicon in the layout that {@link LemmaTable} reads. */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
final class TableCompiler {
  private final Lexicon lexicon;
  private final Map<String, Integer> groups = new LinkedHashMap<>();

  TableCompiler(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Cell cell : lexicon.cells()) {
      groups.computeIfAbsent(cell.group(), key -> groups.size());
    }
    if (groups.size() > ChoiceFeatures.GROUPS) {
      throw new IllegalStateException("Too many groups of cells: " + groups.keySet());
    }
  }

  /** The numbers of the groups of cells. */
  Map<String, Integer> groups() {
    return groups;
  }

  private record Form(long hash, Set<Integer> candidates) {}

  /**
   * Adds the tables.
   *
   * @param frequencies one per lexeme: how common it is, as a logarithm from -8 to 8
   * @param passives one per lexeme, as {@link LemmaTable#passive} gives it
   * @param complements one per lexeme: per cent of uses with a preposition next
   * @param rarities one per cell, in the unit of {@code Cells.rarity}
   */
  void writeTo(
      TableWriter out, double[] frequencies, byte[] passives, byte[] complements, byte[] rarities) {
    List<Form> forms = new ArrayList<>();
    lexicon.candidates().forEach((form, all) -> forms.add(new Form(FormHash.of(form, 0), all)));
    forms.sort(Comparator.comparing(Form::hash, TableCompiler::byBucketAndFingerprint));
    byte[] buckets = new byte[1 << LemmaTable.BUCKET_BITS];
    int[] fingerprints = new int[forms.size()];
    byte[] counts = new byte[forms.size()];
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      buckets[bucket(form.hash())]++;
      fingerprints[i] = (int) form.hash();
      counts[i] = (byte) form.candidates().size();
      candidates.addAll(form.candidates());
    }
    out.bytes(buckets);
    out.ints(fingerprints);
    out.bytes(counts);
    out.ints(candidates.stream().mapToInt(Integer::intValue).toArray());
    writeLemmas(out, frequencies);
    out.bytes(passives);
    out.bytes(complements);
    writeCells(out, rarities);
  }

  private static int byBucketAndFingerprint(long a, long b) {
    int byBucket = Integer.compare(bucket(a), bucket(b));
    return byBucket != 0 ? byBucket : Integer.compare((int) a, (int) b);
  }

  private static int bucket(long hash) {
    return (int) (hash >>> (Long.SIZE - LemmaTable.BUCKET_BITS));
  }

  private void writeLemmas(TableWriter out, double[] frequencies) {
    Map<String, Integer> rootNumbers = new LinkedHashMap<>();
    int[] rootOf = new int[lexicon.roots().size()];
    for (int i = 0; i < rootOf.length; i++) {
      String root = lexicon.roots().get(i);
      rootOf[i] = rootNumbers.computeIfAbsent(root, key -> rootNumbers.size());
    }
    out.bytes(lines(lexicon.lexemes().stream().map(Lexeme::vocalized).toList()));
    out.bytes(lines(List.copyOf(rootNumbers.keySet())));
    out.ints(rootOf);
    byte[] classes = new byte[rootOf.length];
    List<Lexeme> lexemes = lexicon.lexemes();
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (byte) lexemes.get(i).lemmaClass().ordinal();
    }
    out.bytes(classes);
    out.bytes(steps(frequencies));
  }

  private static byte[] lines(List<String> texts) {
    return String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] steps(double[] values) {
    byte[] steps = new byte[values.length];
    for (int i = 0; i < steps.length; i++) {
      long step = Math.round(values[i] * ChoiceFeatures.STEPS);
      steps[i] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, step));
    }
    return steps;
  }

  private void writeCells(TableWriter out, byte[] rarities) {
    List<Cell> cells = lexicon.cells();
    byte[] states = new byte[cells.size()];
    byte[] groupOf = new byte[cells.size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = (byte) cells.get(i).state().ordinal();
      groupOf[i] = groups.get(cells.get(i).group()).byteValue();
    }
    out.strings(cells.stream().map(Cell::features).toList());
    out.bytes(states);
    out.bytes(groupOf);
    out.bytes(rarities);
  }
}
