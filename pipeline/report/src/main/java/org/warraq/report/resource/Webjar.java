// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.resource;

/** Reads files of JavaScript (npm) packages that Maven brings as jars, so-called WebJars. */
public final class Webjar {
  private static final String PROPERTIES = "/META-INF/maven/org.webjars.npm/%s/pom.properties";
  private static final String FILES = "/META-INF/resources/webjars/%s/%s/%s";
  private static final String VERSION_KEY = "version=";

  private Webjar() {}

  /**
   * Reads a file of a package, in the version that is on the class path.
   *
   * @param npmPackage name of the package, such as {@code chart.js}
   * @param file path of the file in the package
   */
  public static String text(String npmPackage, String file) {
    return Resources.text(Webjar.class, FILES.formatted(npmPackage, version(npmPackage), file));
  }

  private static String version(String npmPackage) {
    return Resources.text(Webjar.class, PROPERTIES.formatted(npmPackage))
        .lines()
        .filter(line -> line.startsWith(VERSION_KEY))
        .map(line -> line.substring(VERSION_KEY.length()))
        .findFirst()
        .orElseThrow();
  }
}
