// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. The build writes it into a resource. */
final class ProjectVersion implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = ProjectVersion.class.getResourceAsStream("version.properties")) {
      build.load(in);
    }
    return new String[] {"Warraq " + build.getProperty("version")};
  }
}
