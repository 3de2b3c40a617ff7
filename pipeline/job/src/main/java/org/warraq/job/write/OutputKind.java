// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.Serializable;
import org.apache.beam.sdk.io.FileIO;
import org.warraq.job.store.OutputLayout;

/**
 * One of the two kinds of output, records or rejected inputs: how it is written, and where to.
 *
 * @param sink writes elements to a file; a copy of it is made for each file
 * @param folder the folder of its finished files
 * @param extension end of the files' names, with the dot
 * @param leastFiles the number of files that there are at least, so that readers find one even if
 *     nothing was written
 */
record OutputKind<T>(FileIO.Sink<T> sink, String folder, String extension, int leastFiles)
    implements Serializable {

  /** The path that a file gets when it is moved out of staging. */
  String target(String uniqueName) {
    return OutputLayout.partFile(folder, uniqueName, extension);
  }

  /** Whether a finished file is of this kind. */
  boolean holds(StagedName file) {
    return file.target().startsWith(folder + "/");
  }
}
