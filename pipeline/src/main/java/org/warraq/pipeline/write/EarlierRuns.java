// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import java.util.Collection;
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
    Set<String> all = Set.copyOf(files.stream().map(EarlierRuns::parent).toList());
    return new EarlierRuns(
        files.stream()
            .filter(file -> file.endsWith(OutputFolder.RUN_JSON))
            .map(EarlierRuns::parent)
            .filter(folder -> all.contains(folder + OutputFolder.ANNOTATED))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a file is the account of one of these runs, or lies among its records or rejects. */
  public boolean wrote(String file) {
    String folder = parent(file);
    if (folder.endsWith(OutputFolder.ANNOTATED) || folder.endsWith(OutputFolder.REJECTED)) {
      return folders.contains(parent(folder));
    }
    return file.endsWith(OutputFolder.RUN_JSON) && folders.contains(folder);
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
