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

/** The names of files and globs, as Beam's file systems understand them. */
public final class FileNames {
  private static final Pattern REMOTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
  private static final Pattern GLOB_SIGN = Pattern.compile("[*?\\[{\\\\]");
  private static final String LOCAL_SCHEME = "file://";

  private FileNames() {}

  /** The name without a leading {@code file://}. */
  public static String withoutLocalScheme(String name) {
    return name.startsWith(LOCAL_SCHEME) ? name.substring(LOCAL_SCHEME.length()) : name;
  }

  /** Whether a name without {@code file://} begins with the scheme of a remote file system. */
  public static boolean isRemote(String name) {
    return REMOTE.matcher(name).matches();
  }

  /** A glob that matches exactly this name, even if the name has signs of globs in it. */
  public static String literal(String name) {
    return GLOB_SIGN
        .matcher(name)
        .replaceAll(sign -> "[" + sign.group().replace("\\", "\\\\") + "]");
  }

  /** The index of the first sign of a glob in UTF-16 units; -1 if there is none. */
  public static int firstGlobSign(String spec) {
    var sign = GLOB_SIGN.matcher(spec);
    return sign.find() ? sign.start() : -1;
  }

  /**
   * The files that a name or glob matches, in no order; folders are left out.
   *
   * @throws IOException if the file system cannot list its files
   */
  public static List<Metadata> match(String spec) throws IOException {
    boolean missing = !isRemote(spec) && firstGlobSign(spec) < 0 && !Files.exists(Path.of(spec));
    if (missing) {
      // Beam would search the parent folder and all its subfolders, and find nothing.
      return List.of();
    }
    Map<ResourceId, Metadata> found = new LinkedHashMap<>();
    for (String sought : hasRealFolders(spec) ? withFilesInFolder(spec) : List.of(spec)) {
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
    // metadata() throws if the match failed.
    return match.status() == MatchResult.Status.NOT_FOUND ? List.of() : match.metadata();
  }

  /** Whether a file is in an object store, which has no folders and shows only whole files. */
  public static boolean isInObjectStore(String name) {
    return name.startsWith("s3://") || name.startsWith("gs://");
  }

  /** Whether a remote file system has real folders, as HDFS does, so that Beam lists them too. */
  private static boolean hasRealFolders(String spec) {
    return isRemote(spec) && !isInObjectStore(spec);
  }

  /**
   * The globs that match everything below a folder on such a file system: there, {@code folder/**}
   * leaves out the files that are directly in the folder.
   */
  private static List<String> withFilesInFolder(String spec) {
    return spec.endsWith("/**")
        ? List.of(spec, spec.substring(0, spec.length() - 1))
        : List.of(spec);
  }

  /** Whether a match is a folder. Such a file system lists folders as files of length 0. */
  private static boolean isFolder(Metadata file) throws IOException {
    String name = file.resourceId().toString();
    return file.resourceId().isDirectory()
        || (file.sizeBytes() == 0
            && hasRealFolders(name)
            && !found(literal(name) + "/*").isEmpty());
  }
}
