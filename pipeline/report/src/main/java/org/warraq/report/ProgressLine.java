// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import java.io.PrintWriter;

/**
 * A line on the terminal that says what the report is doing. Each step overwrites the one before,
 * and closing erases the line. Nothing is printed where standard error is not a terminal.
 */
final class ProgressLine implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;

  ProgressLine(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void show(String step) {
    if (terminal) {
      err.print(CLEAR_LINE + "Report: " + step + " …");
      err.flush();
    }
  }

  @Override
  public void close() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
