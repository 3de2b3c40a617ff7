// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.beam.sdk.util.ReleaseInfo;
import picocli.CommandLine.IVersionProvider;

/** The versions of Warraq, Beam and Java, for {@code --version} and for run.json. */
public final class Versions implements IVersionProvider {

  /** The version of each program by its name in run.json. */
  public static Map<String, String> byProgram() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("warraq", warraq());
    versions.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
    versions.put("java", Runtime.version().toString());
    return Collections.unmodifiableMap(versions);
  }

  /** One line per program, such as {@code java 17.0.9+9}. */
  public static String text() {
    return byProgram().entrySet().stream()
        .map(program -> program.getKey() + " " + program.getValue() + "\n")
        .collect(Collectors.joining());
  }

  @Override
  public String[] getVersion() {
    return text().lines().toArray(String[]::new);
  }

  /** Read from a file that the build fills in. */
  private static String warraq() {
    Properties built = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("warraq.properties")) {
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built.getProperty("version");
  }
}
