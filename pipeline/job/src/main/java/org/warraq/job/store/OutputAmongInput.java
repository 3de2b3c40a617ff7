// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The output folders among a set of files; their files are not input, although they lie in a folder
 * of input.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class OutputAmongInput {
  private final Set<String> outputFolders;

  private OutputAmongInput(Set<String> outputFolders) {
    this.outputFolders = outputFolders;
  }

  /**
   * Finds the output folders that have a run summary, and a file of records or rejected inputs,
   * among these files.
   *
   * @param files paths of all files that are looked at
   */
  public static OutputAmongInput among(Collection<String> files) {
    Set<String> withSummary = outputFolders(files, OutputLayout::isSummary);
    return new OutputAmongInput(
        outputFolders(files, file -> !OutputLayout.isSummary(file)).stream()
            .filter(withSummary::contains)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Set<String> outputFolders(Collection<String> files, Predicate<String> which) {
    return files.stream()
        .filter(which)
        .map(OutputLayout::outputFolderOf)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** Whether a file is a run summary, or a file of records or rejected inputs, of these folders. */
  public boolean contains(String file) {
    return OutputLayout.outputFolderOf(file).filter(outputFolders::contains).isPresent();
  }
}
