// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.resource;

/** Files of an npm package that Maven brings. */
public final class Webjar {
  private static final String PROPERTIES = "/META-INF/maven/org.webjars.npm/%s/pom.properties";
  private static final String FILES = "/META-INF/resources/webjars/%s/%s/%s";
  private static final String VERSION = "version=";

  private Webjar() {}

  /** The text of a file, whatever the version of its package on the class path. */
  public static String text(String name, String file) {
    return Resources.text(Webjar.class, FILES.formatted(name, version(name), file));
  }

  private static String version(String name) {
    return Resources.text(Webjar.class, PROPERTIES.formatted(name))
        .lines()
        .filter(line -> line.startsWith(VERSION))
        .map(line -> line.substring(VERSION.length()))
        .findFirst()
        .orElseThrow();
  }
}
