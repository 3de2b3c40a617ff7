// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.warraq.job.files.FileNames;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.store.EarlierRuns;

/**
 * One entry of {@code --input}, as Beam's file systems understand it.
 *
 * @param entry what the user wrote
 * @param spec what Beam is asked to match
 * @param base the folder that the entry is relative to, with a slash; empty if it is absolute
 * @param folder the folder, with a slash, below which hidden files are passed over; empty for the
 *     name of one file, which is read whatever it is called
 * @param format the format of its files; {@code null} to go by their extensions
 */
record InputPattern(String entry, String spec, String base, String folder, InputFormat format)
    implements Serializable {
  private static final String ALL_BELOW = "**";

  /**
   * The pattern for an entry; looks whether it is a file or a folder.
   *
   * @throws IOException if its file system cannot be asked
   */
  static InputPattern of(String entry, InputFormat format) throws IOException {
    String name = FileNames.withoutLocalScheme(entry);
    return FileNames.isRemote(name) ? remote(name, format) : local(entry, name, format);
  }

  /** The pattern for an entry, remote, that is a file if its name says so, else a folder. */
  static InputPattern unseen(String entry, InputFormat format) {
    boolean file = InputFile.of(entry, entry, null, 0).isPresent();
    return remote(entry, format, file);
  }

  private static InputPattern local(String entry, String name, InputFormat format) {
    Path path = Path.of(name);
    String spec = path.toAbsolutePath().normalize().toString();
    String base = path.isAbsolute() ? "" : Path.of("").toAbsolutePath() + "/";
    if (Files.isDirectory(path)) {
      String all = FileNames.literal(spec) + "/" + ALL_BELOW;
      return new InputPattern(entry, all, base, spec + "/", format);
    }
    String folder = Files.exists(path) ? "" : folderOfGlob(spec);
    return new InputPattern(entry, spec, base, folder, format);
  }

  private static InputPattern remote(String entry, InputFormat format) throws IOException {
    boolean asked = folderOfGlob(entry).isEmpty() && !entry.endsWith("/");
    return remote(entry, format, asked && !FileNames.match(entry).isEmpty());
  }

  private static InputPattern remote(String entry, InputFormat format, boolean file) {
    String folderOfGlob = folderOfGlob(entry);
    if (!folderOfGlob.isEmpty()) {
      return new InputPattern(entry, entry, "", folderOfGlob, format);
    }
    String folder = entry.endsWith("/") ? entry : entry + "/";
    return file
        ? new InputPattern(entry, entry, "", "", format)
        : new InputPattern(entry, folder + ALL_BELOW, "", folder, format);
  }

  /** The folder before the first sign of a glob, with a slash; empty if there is no such sign. */
  private static String folderOfGlob(String spec) {
    int sign = FileNames.firstGlobSign(spec);
    return sign < 0 ? "" : spec.substring(0, spec.lastIndexOf('/', sign) + 1);
  }

  /**
   * All files that match, in no order, readable as articles or not.
   *
   * @throws IOException if the file system cannot be asked
   */
  List<Metadata> matches() throws IOException {
    return FileNames.match(spec);
  }

  /** Of the files that match, those to read; output of earlier runs among them is no input. */
  List<InputFile> toRead(List<Metadata> matches) {
    EarlierRuns runs =
        EarlierRuns.among(matches.stream().map(match -> match.resourceId().toString()).toList());
    return matches.stream()
        .filter(match -> !runs.wrote(match.resourceId().toString()))
        .map(this::toInputFile)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The file to read, or nothing if it is hidden or its name does not tell its format. */
  private Optional<InputFile> toInputFile(Metadata match) {
    String path = match.resourceId().toString();
    return isHidden(path)
        ? Optional.empty()
        : InputFile.of(path, shown(path), format, match.sizeBytes());
  }

  boolean namesOneFile() {
    return folder.isEmpty();
  }

  /** The path as the user would write it, which an article without an id is called by. */
  private String shown(String path) {
    return path.startsWith(base) ? path.substring(base.length()) : path;
  }

  /** Hidden are files and folders such as .git and _SUCCESS, unless the entry reaches into them. */
  private boolean isHidden(String path) {
    return !namesOneFile()
        && path.startsWith(folder)
        && namesHidden(path.substring(folder.length()))
        && !namesHidden(glob());
  }

  /** The part of the entry that may match different names. */
  private String glob() {
    return spec.startsWith(folder) ? spec.substring(folder.length()) : ALL_BELOW;
  }

  private static boolean namesHidden(String below) {
    return ("/" + below).contains("/.") || ("/" + below).contains("/_");
  }
}
