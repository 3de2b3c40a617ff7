// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.command;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.warraq.report.resource.Resources;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. The build writes it into a resource. */
final class ProjectVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    build.load(new StringReader(Resources.text(ProjectVersion.class, "version.properties")));
    return new String[] {"Warraq " + build.getProperty("version")};
  }
}
