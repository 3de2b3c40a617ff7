// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Reads the project's version, which Maven writes into a resource when it builds the module. */
final class ProjectVersion implements IVersionProvider {
  private static final String RESOURCE = "version.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties built = new Properties();
    try (InputStream in = ProjectVersion.class.getResourceAsStream(RESOURCE)) {
      built.load(in);
    }
    return new String[] {"Warraq " + built.getProperty("version")};
  }
}
