// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/** What names of files mean to Beam's file systems. */
public final class FileNames {
  private static final Pattern REMOTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
  private static final Pattern GLOB_SIGN = Pattern.compile("[*?\\[{\\\\]");
  private static final String LOCAL_SCHEME = "file://";

  private FileNames() {}

  /** The name without {@code file://}, which says nothing that a bare path does not. */
  public static String withoutLocalScheme(String name) {
    return name.startsWith(LOCAL_SCHEME) ? name.substring(LOCAL_SCHEME.length()) : name;
  }

  /** Whether a name without {@code file://} is that of a file on another file system than ours. */
  public static boolean isRemote(String name) {
    return REMOTE.matcher(name).matches();
  }

  /** A glob that matches this name alone, whatever signs of globs it holds. */
  public static String literal(String name) {
    return GLOB_SIGN
        .matcher(name)
        .replaceAll(sign -> "[" + sign.group().replace("\\", "\\\\") + "]");
  }

  /** Where the first sign of a glob stands; -1 if there is none. */
  public static int firstGlobSign(String spec) {
    var sign = GLOB_SIGN.matcher(spec);
    return sign.find() ? sign.start() : -1;
  }

  /**
   * The files that a name or glob matches, in no order.
   *
   * @throws IOException if the file system cannot be asked
   */
  public static List<Metadata> match(String spec) throws IOException {
    boolean missing = !isRemote(spec) && firstGlobSign(spec) < 0 && !Files.exists(Path.of(spec));
    if (missing) {
      // Beam would search all folders beside it for as much.
      return List.of();
    }
    MatchResult match = FileSystems.match(spec, EmptyMatchTreatment.ALLOW);
    // Its metadata() throws what went wrong, where something did.
    return match.status() == MatchResult.Status.NOT_FOUND
        ? List.of()
        : match.metadata().stream().filter(file -> !file.resourceId().isDirectory()).toList();
  }
}
