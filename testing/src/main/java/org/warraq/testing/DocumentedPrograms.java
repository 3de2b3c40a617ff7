// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.testing;

import java.util.Set;

/**
 * The programs of {@code scripts/}, by the module whose test runs their commands of {@code
 * docs/messages.md}.
 */
public enum DocumentedPrograms {
  REPORT("annotate", "compact", "nightly", "query", "report", "show"),
  TRAINING("evaluate", "train-lemmas", "train-ner", "train-upos"),
  BENCHMARK("benchmark"),
  DATAFLOW("submit-dataflow"),
  /** Programs that refuse wrong flags in the shell. */
  SCRIPTS("dataflow-template", "flink-cluster", "submit-flink");

  private final String names;

  DocumentedPrograms(String... names) {
    this.names = String.join(" ", names);
  }

  /** The names of the scripts. */
  public Set<String> names() {
    return Set.of(names.split(" "));
  }
}
