// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;

/** Looks up flags in their textual form {@code --name=value}, before Beam parses them. */
final class UnparsedFlags {
  private UnparsedFlags() {}

  /** Whether a flag is given. */
  static boolean contain(String name, List<String> flags) {
    return flags.stream().anyMatch(flag -> flag.startsWith(name + "="));
  }

  /** The value of a flag, the last one if it is given twice; {@code otherwise} if it is not. */
  static String value(String name, List<String> flags, String otherwise) {
    return flags.stream()
        .filter(flag -> flag.startsWith(name + "="))
        .map(flag -> flag.substring(name.length() + 1))
        .reduce(otherwise, (earlier, later) -> later);
  }
}
