// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warraq.job.files.FileNames;

/**
 * Tells the entries of {@code --input} apart. Commas separate them, but not within braces, as in
 * {@code {a,b}.txt}, nor in the name of a file or folder that exists.
 */
final class InputEntries {
  /** The longest name that is tried has this many commas. */
  private static final int MAX_COMMAS = 16;

  private InputEntries() {}

  /** Joins the pieces that belong together, where the flag's value was cut at each comma. */
  static List<String> of(List<String> pieces) {
    List<String> entries = new ArrayList<>();
    for (int begin = 0; begin < pieces.size(); ) {
      int end = endOfExisting(pieces, begin);
      end = end > begin ? end : endOfBraces(pieces, begin);
      entries.add(String.join(",", pieces.subList(begin, end)));
      begin = end;
    }
    return entries;
  }

  /** The end of the longest row of pieces that name a file or folder; {@code begin} if none do. */
  private static int endOfExisting(List<String> pieces, int begin) {
    for (int end = Math.min(pieces.size(), begin + MAX_COMMAS); end > begin + 1; end--) {
      if (exists(String.join(",", pieces.subList(begin, end)))) {
        return end;
      }
    }
    return begin;
  }

  private static boolean exists(String name) {
    String local = FileNames.withoutLocalScheme(name);
    try {
      return !FileNames.isRemote(local) && Files.exists(Path.of(local));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The end of the row of pieces within which all braces are closed. */
  private static int endOfBraces(List<String> pieces, int begin) {
    int open = 0;
    for (int end = begin; end < pieces.size(); end++) {
      open += count(pieces.get(end), '{') - count(pieces.get(end), '}');
      if (open <= 0) {
        return end + 1;
      }
    }
    return begin + 1;
  }

  private static int count(String text, char sign) {
    return (int) text.chars().filter(c -> c == sign).count();
  }
}
