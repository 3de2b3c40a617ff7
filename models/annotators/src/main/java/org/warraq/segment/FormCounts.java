// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * How often forms occur in the part of the Penn Arabic Treebank that CoreNLP's tagger was trained
 * on. Only forms that our rules ask for are here: those with ى or ي at the end, and those that
 * begin with ال or ل, and those that are a letter and a name. Names are forms that are mostly
 * tagged as one. Immutable and safe for use by many threads.
 */
final class FormCounts {
  private final Map<String, Integer> counts;
  private final Set<String> names;

  FormCounts(Map<String, Integer> counts, Set<String> names) {
    this.counts = Map.copyOf(counts);
    this.names = Set.copyOf(names);
  }

  /** How often a form occurs; 0 if it is unknown. */
  int of(String form) {
    return counts.getOrDefault(form, 0);
  }

  /** Whether a form is a frequent name: nearly always tagged as a proper noun. */
  boolean isName(String form) {
    return names.contains(form);
  }

  void write(TableWriter out) {
    List<String> forms = counts.keySet().stream().sorted().toList();
    out.strings(forms);
    out.ints(forms.stream().mapToInt(this::of).toArray());
    out.strings(names.stream().sorted().toList());
  }

  static FormCounts read(TableReader in) throws IOException {
    List<String> forms = in.strings();
    int[] numbers = in.ints();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      counts.put(forms.get(i), numbers[i]);
    }
    return new FormCounts(counts, Set.copyOf(in.strings()));
  }
}
