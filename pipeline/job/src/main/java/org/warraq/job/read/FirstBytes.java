// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.warraq.job.parse.FileBeginning;

/** Looks at the first bytes of a pipe without waiting for more than have come. */
final class FirstBytes {
  /** Enough to tell a format. */
  private static final int LEAST = 16;

  private FirstBytes() {}

  /** The first bytes, which stay to be read: all that one read gives, or a few at least. */
  static byte[] peek(PushbackInputStream in) throws IOException {
    byte[] bytes = new byte[FileBeginning.BYTES];
    int have = 0;
    for (int more = 0; more >= 0 && have < LEAST; have += Math.max(0, more)) {
      more = in.read(bytes, have, bytes.length - have);
    }
    in.unread(bytes, 0, have);
    return Arrays.copyOf(bytes, have);
  }
}
