// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All entries of {@code --input}. They are a part of the job's description, and the job looks the
 * files up again, because runners would not accept a description with the names of a million files.
 */
record InputPatterns(List<InputPattern> patterns) implements Serializable {
  InputPatterns {
    patterns = List.copyOf(patterns);
  }

  /**
   * The files to read. A file that several entries match is listed once.
   *
   * @throws IOException if a file system cannot list its files
   */
  List<InputFile> match() throws IOException {
    Map<String, InputFile> found = new LinkedHashMap<>();
    for (InputPattern pattern : patterns) {
      for (InputFile file : pattern.toRead(pattern.matches(), new PassedOver())) {
        found.putIfAbsent(file.key(), file);
      }
    }
    return List.copyOf(found.values());
  }
}
