// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that fresh runs of older versions put directly into {@code annotated/} and {@code
 * rejected/}. Beside them, programs such as Spark silently leave out the files in {@code
 * run=TIME/}.
 */
public final class LooseFiles {
  private LooseFiles() {}

  /**
   * Moves the loose files of an output folder, which the caller has locked, to the folder of the
   * run that wrote them. Does nothing if there are none, or if no run summary tells that run.
   *
   * @return what was moved, in one line; empty if there are no loose files
   * @throws IOException if a file cannot be moved
   */
  public static List<String> adopt(OutputFolder folder) throws IOException {
    List<RunFile> summaries = folder.summaries();
    List<RunFile> loose =
        Stream.concat(folder.recordFiles().stream(), folder.rejectedFiles().stream())
            .filter(file -> file.hasNameOfRunFile() && file.run().equals(RunName.NONE))
            .toList();
    if (loose.isEmpty() || summaries.isEmpty()) {
      return List.of();
    }
    RunName first = summaries.get(0).run();
    for (RunFile file : loose) {
      String name = file.path().substring(file.folder().length());
      folder.files().move(file.path(), file.folder() + "/" + OutputLayout.runFolder(first) + name);
    }
    return List.of(
        "moved the %,d files of the first run into folders %s, where programs find them beside those"
                .formatted(loose.size(), OutputLayout.runFolder(first))
            + " of other runs");
  }
}
