// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The exit codes of the programs in this module, of scripts/submit-dataflow and the benchmark. */
public enum ExitCode {
  DONE(0, "Done."),
  FAILED(1, "Failed. The message on standard error gives the cause."),
  BAD_USAGE(2, "A flag is wrong or the input cannot be read. No work was done."),
  TOO_MANY_REJECTED(3, "Done, but more than --maxRejectedFraction of the articles were rejected."),
  OUTPUT_IN_USE(4, "Another run is using the output folder. No work was done.");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** The number that the process ends with. */
  public int number() {
    return number;
  }

  /** What the code tells a user: one line of plain sentences. */
  public String meaning() {
    return meaning;
  }

  /** The meanings of these codes by number, in the form that picocli takes for its help. */
  public static Map<String, String> meanings(ExitCode... codes) {
    Map<String, String> byNumber = new LinkedHashMap<>();
    for (ExitCode code : codes) {
      byNumber.put(Integer.toString(code.number), code.meaning);
    }
    return byNumber;
  }

  /** All codes for a help text: one indented line per code. */
  public static String list() {
    return Arrays.stream(values())
        .map(code -> "  %s  %s\n".formatted(code.number, code.meaning))
        .collect(Collectors.joining());
  }
}
