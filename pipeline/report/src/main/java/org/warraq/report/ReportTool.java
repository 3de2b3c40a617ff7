// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import java.io.PrintWriter;
import java.util.spi.ToolProvider;

/**
 * The report as a {@link ToolProvider} named {@code warraq-report}. The annotation job finds it by
 * this name, so it can write a report ({@code --report}) without depending on this module.
 */
public final class ReportTool implements ToolProvider {

  @Override
  public String name() {
    return "warraq-report";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... args) {
    return WriteReport.run(out, err, args);
  }
}
