// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Output of runs that lies among other files.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class EarlierRuns {
  private final Set<String> folders;

  private EarlierRuns(Set<String> folders) {
    this.folders = folders;
  }

  /** The runs of which both {@code run.json} and records are among these files. */
  public static EarlierRuns among(Collection<String> files) {
    Set<String> withRecords =
        files.stream()
            .filter(file -> file.contains(OutputFolder.ANNOTATED + "/"))
            .map(RunFile::output)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new EarlierRuns(
        files.stream()
            .filter(file -> file.endsWith(OutputFolder.RUN_JSON))
            .map(RunFile::output)
            .filter(withRecords::contains)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a file is the account of one of these runs, or lies among its records or rejects. */
  public boolean wrote(String file) {
    String output = RunFile.output(file);
    return output != null && folders.contains(output);
  }
}
