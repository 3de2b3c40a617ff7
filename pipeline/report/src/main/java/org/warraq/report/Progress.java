// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import java.io.PrintWriter;

/** Shows what the report is at: on a terminal, one line that is written over; in a log, nothing. */
final class Progress implements AutoCloseable {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;

  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void step(String what) {
    if (terminal) {
      err.print(CLEAR_LINE + "Report: " + what + " …");
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
