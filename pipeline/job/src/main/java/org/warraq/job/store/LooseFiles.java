// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that fresh runs of older versions put directly into {@code annotated/} and {@code
 * rejected/}. Beside them, programs such as Spark silently leave out the files in {@code
 * run=TIME/}.
 */
public final class LooseFiles {
  private static final Logger LOG = LoggerFactory.getLogger(LooseFiles.class);

  private LooseFiles() {}

  /**
   * Moves the loose files of an output folder, which the caller has locked, to the folder of the
   * run that wrote them. Does nothing if there are none, or if no run summary tells that run.
   */
  public static void adopt(OutputFolder folder) throws IOException {
    List<RunFile> summaries = folder.summaries();
    List<RunFile> loose =
        Stream.concat(folder.recordFiles().stream(), folder.rejectedFiles().stream())
            .filter(file -> file.hasNameOfRunFile() && file.run().equals(RunName.NONE))
            .toList();
    if (loose.isEmpty() || summaries.isEmpty()) {
      return;
    }
    RunName first = summaries.get(0).run();
    for (RunFile file : loose) {
      String name = file.path().substring(file.folder().length());
      folder.files().move(file.path(), file.folder() + "/" + OutputLayout.runFolder(first) + name);
    }
    LOG.info(
        "Moved {} files of the first run in '{}' to folders {}",
        loose.size(),
        folder,
        OutputLayout.runFolder(first));
  }
}
