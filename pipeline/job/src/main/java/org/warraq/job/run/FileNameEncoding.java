// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.File;
import org.warraq.job.flags.UsageException;

/** The encoding in which Java reads and writes the names of files. */
final class FileNameEncoding {
  private FileNameEncoding() {}

  /**
   * Requires UTF-8, except on Windows, where names are Unicode anyway. Elsewhere Java takes the
   * encoding from the locale.
   *
   * @throws UsageException if files with Arabic names could not be found
   */
  static void requireUtf8() {
    String encoding = System.getProperty("sun.jnu.encoding", "");
    if (File.separatorChar == '/' && !encoding.equals("UTF-8")) {
      throw new UsageException(
          "Java cannot find files with Arabic names in this locale (%s); set LC_ALL=C.UTF-8"
              .formatted(encoding));
    }
  }
}
