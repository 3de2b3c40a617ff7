// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of {@code --input}. These go into the job, which looks the files up anew: the names
 * of a million files would be more than a runner takes as the description of a job.
 */
record InputPatterns(List<InputPattern> patterns) implements Serializable {
  InputPatterns {
    patterns = List.copyOf(patterns);
  }

  /**
   * The files to read; one that several entries match only once.
   *
   * @throws IOException if a file system cannot be asked
   */
  List<InputFile> match() throws IOException {
    Map<String, InputFile> found = new LinkedHashMap<>();
    for (InputPattern pattern : patterns) {
      pattern.toRead(pattern.matches()).forEach(file -> found.putIfAbsent(file.path(), file));
    }
    return List.copyOf(found.values());
  }
}
