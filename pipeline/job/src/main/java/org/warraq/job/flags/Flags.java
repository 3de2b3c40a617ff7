// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;

/** Flags as words, {@code --name=value}, before Beam reads them. */
final class Flags {
  private Flags() {}

  static boolean contain(String name, List<String> flags) {
    return flags.stream().anyMatch(flag -> flag.startsWith(name + "="));
  }

  /** The value that a flag is given last, or {@code otherwise} if it is not given. */
  static String value(String name, List<String> flags, String otherwise) {
    return flags.stream()
        .filter(flag -> flag.startsWith(name + "="))
        .map(flag -> flag.substring(name.length() + 1))
        .reduce(otherwise, (earlier, later) -> later);
  }
}
