// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.warraq.job.files.FileListing;
import org.warraq.job.files.FileNames;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.store.OutputAmongInput;

/**
 * One entry of {@code --input} as a pattern for Beam's file systems.
 *
 * @param entry the entry, as the user wrote it
 * @param spec the name or glob that Beam matches
 * @param base the folder that the entry is relative to, with a final slash; empty if it is absolute
 * @param folder the folder below which hidden files are passed over, with a final slash; empty for
 *     the name of one file, which is read even if it is hidden
 * @param format the format of the files; {@code null} if their extensions tell it
 */
record InputPattern(String entry, String spec, String base, String folder, InputFormat format)
    implements Serializable {
  /** Matches all files below a folder. */
  private static final String ALL_BELOW = "**";

  /**
   * The pattern for an entry. It asks the file system whether the entry is a file or a folder.
   *
   * @throws IOException if the file system cannot list its files
   */
  static InputPattern of(String entry, InputFormat format) throws IOException {
    String name = FileNames.withoutLocalScheme(entry);
    return FileNames.isRemote(name) ? remote(name, format) : local(entry, name, format);
  }

  /**
   * The pattern for a remote entry, without access to its file system. The entry counts as a file
   * if its extension is that of a known format, else as a folder.
   */
  static InputPattern withoutLookup(String entry, InputFormat format) {
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
    boolean mayBeFile = folderOfGlob(entry).isEmpty() && !entry.endsWith("/");
    return remote(entry, format, mayBeFile && !FileNames.match(entry).isEmpty());
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
   * All files that match, in no order, of known formats or not.
   *
   * @throws IOException if the file system cannot list its files
   */
  FileListing matches() throws IOException {
    return FileListing.of(spec);
  }

  /**
   * The input files among the files that match: not hidden, of a known format, and not output of
   * earlier runs. Of a zip archive, the files in it are input files.
   *
   * @param passedOver counts the others
   */
  List<InputFile> toRead(FileListing listing, PassedOver passedOver) {
    passedOver.addAll(listing.obstacles());
    OutputAmongInput output =
        OutputAmongInput.among(
            listing.files().stream().map(match -> match.resourceId().toString()).toList());
    List<InputFile> files = new ArrayList<>();
    for (Metadata match : listing.files()) {
      String path = match.resourceId().toString();
      if (output.contains(path)) {
        passedOver.add(PassedOver.OUTPUT, sourceOf(path));
      } else if (isHidden(path)) {
        passedOver.add(PassedOver.HIDDEN, sourceOf(path));
      } else if (InputFile.isZip(path)) {
        files.addAll(inZip(path, match.sizeBytes(), passedOver));
      } else {
        InputFile.of(path, sourceOf(path), format, match.sizeBytes())
            .ifPresentOrElse(files::add, () -> passedOver.addUnknown(sourceOf(path)));
      }
    }
    return files;
  }

  private List<InputFile> inZip(String path, long bytes, PassedOver passedOver) {
    List<ZipEntries.Entry> entries;
    try {
      entries = ZipEntries.list(path);
    } catch (IOException e) {
      // The reader meets the same damage, and rejects the archive.
      return List.of(InputFile.damagedZip(path, sourceOf(path), bytes));
    }
    List<InputFile> files = new ArrayList<>();
    for (ZipEntries.Entry entry : entries) {
      String source = sourceOf(path) + "/" + entry.name();
      if (namesHidden(entry.name())) {
        passedOver.add(PassedOver.HIDDEN, source);
      } else {
        InputFile.inZip(path, sourceOf(path), entry.name(), format, entry.bytes())
            .ifPresentOrElse(files::add, () -> passedOver.addUnknown(source));
      }
    }
    return files;
  }

  /** Whether the entry is a folder on this machine. */
  boolean isFolder() {
    return !FileNames.isRemote(spec)
        && spec.equals(FileNames.literal(folderName()) + "/" + ALL_BELOW);
  }

  private String folderName() {
    return folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
  }

  /** Whether the entry is a pattern that may match many files. */
  boolean isGlob() {
    return FileNames.firstGlobSign(entry) >= 0;
  }

  boolean namesOneFile() {
    return folder.isEmpty();
  }

  /** The path as the user would write it. It becomes the id of an article that has none. */
  private String sourceOf(String path) {
    return path.startsWith(base) ? path.substring(base.length()) : path;
  }

  /**
   * Whether a file, or a folder that it is in, is hidden: its name begins with a dot or underscore,
   * as .git and _SUCCESS do. Files below a hidden folder are not hidden if the --input entry itself
   * names that folder.
   */
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
