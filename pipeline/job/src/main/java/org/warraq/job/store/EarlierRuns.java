// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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

  /** The runs of which an account is among these files, and records or rejected inputs. */
  public static EarlierRuns among(Collection<String> files) {
    Set<String> accounts = outputs(files, EarlierRuns::isAccount);
    return new EarlierRuns(
        outputs(files, file -> !isAccount(file)).stream()
            .filter(accounts::contains)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Set<String> outputs(Collection<String> files, Predicate<String> which) {
    return files.stream()
        .filter(which)
        .map(RunFile::output)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static boolean isAccount(String file) {
    String output = RunFile.output(file);
    return output != null
        && (file.equals(output + OutputFolder.RUN_JSON)
            || file.startsWith(output + OutputFolder.RUNS + "/"));
  }

  /** Whether a file is the account of one of these runs, or lies among its records or rejects. */
  public boolean wrote(String file) {
    String output = RunFile.output(file);
    return output != null && folders.contains(output);
  }
}
