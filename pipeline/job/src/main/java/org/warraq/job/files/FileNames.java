// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.ResourceId;

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
    Map<ResourceId, Metadata> found = new LinkedHashMap<>();
    for (String sought : hasFolders(spec) ? withFilesOfFolder(spec) : List.of(spec)) {
      for (Metadata file : found(sought)) {
        if (!isFolder(file)) {
          found.put(file.resourceId(), file);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Metadata> found(String spec) throws IOException {
    MatchResult match = FileSystems.match(spec, EmptyMatchTreatment.ALLOW);
    // Its metadata() throws what went wrong, where something did.
    return match.status() == MatchResult.Status.NOT_FOUND ? List.of() : match.metadata();
  }

  /** Whether a name is on HDFS or the like, which Beam reads by rules of its own. */
  private static boolean hasFolders(String spec) {
    return isRemote(spec) && !spec.startsWith("s3://") && !spec.startsWith("gs://");
  }

  /** There, {@code folder/**} is what lies in the folders of a folder, but not in itself. */
  private static List<String> withFilesOfFolder(String spec) {
    return spec.endsWith("/**")
        ? List.of(spec, spec.substring(0, spec.length() - 1))
        : List.of(spec);
  }

  /** There, folders are found as files of no length. */
  private static boolean isFolder(Metadata file) throws IOException {
    String name = file.resourceId().toString();
    return file.resourceId().isDirectory()
        || (file.sizeBytes() == 0 && hasFolders(name) && !found(literal(name) + "/*").isEmpty());
  }
}
