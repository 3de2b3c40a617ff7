// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.warraq.job.files.Causes;
import org.warraq.job.files.FileListing;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;
import org.warraq.job.parse.FileBeginning;
import org.warraq.job.store.OutputFolder;

/**
 * The input files of a run, looked up and checked before the job starts.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class InputFiles {
  /** On some systems each opening of these reads on where the last one ended, so bytes are lost. */
  private static final Pattern STREAM =
      Pattern.compile("(file://)?/(dev/stdin|dev/fd/\\d+|proc/[^/]+/fd/\\d+)");

  private final InputPatterns patterns;
  private final List<InputFile> files;
  private final List<String> passedOver;
  private final List<String> notices;

  private InputFiles(
      List<InputPattern> patterns,
      Collection<InputFile> files,
      List<String> passedOver,
      List<String> notices) {
    this.patterns = new InputPatterns(patterns);
    this.files = List.copyOf(files);
    this.passedOver = List.copyOf(passedOver);
    this.notices = List.copyOf(notices);
  }

  /**
   * Looks up the files that {@code --input} names.
   *
   * @throws UsageException if an entry matches nothing or no file of a known format, a file cannot
   *     be read, or the charset does not suit a file's format
   */
  public static InputFiles resolve(ReadOptions options) {
    FileSystems.setDefaultPipelineOptions(options);
    CorpusLayouts.apply(options);
    ReadSettings settings = ReadSettings.from(options);
    List<InputPattern> patterns = new ArrayList<>();
    Map<String, InputFile> files = new LinkedHashMap<>();
    PassedOver passedOver = new PassedOver();
    for (String entry : entries(options)) {
      InputPattern pattern = pattern(entry, options.getInputFormat());
      patterns.add(pattern);
      readable(pattern, matches(pattern), passedOver).forEach(file -> files.put(file.key(), file));
    }
    FirstLook look = FirstLook.at(files.values(), settings);
    look.requireFields(options);
    List<String> notices = look.guess(options);
    return new InputFiles(patterns, files.values(), passedOver.lines(), notices);
  }

  /**
   * Looks up the files of rejected inputs in an output folder.
   *
   * @throws UsageException if there are none, or they cannot be listed
   */
  public static InputFiles rejected(PipelineOptions options, OutputFolder folder) {
    FileSystems.setDefaultPipelineOptions(options);
    try {
      InputPattern pattern = InputPattern.of(folder.rejected(), InputFormat.JSONL);
      List<InputFile> files = pattern.toRead(pattern.matches(), new PassedOver());
      if (files.isEmpty()) {
        throw new UsageException(
            "--replay: there are no rejected inputs in '"
                + folder.rejected()
                + "'; there is nothing to do again");
      }
      return new InputFiles(List.of(pattern), files, List.of(), List.of());
    } catch (IOException e) {
      throw unreadable("--replay", folder.rejected(), e);
    }
  }

  /** What lies in the folders and is not read: a line for each kind, with the reason. */
  public List<String> passedOver() {
    return passedOver;
  }

  /** What was found out about the input and decided, one line each, for the user to know. */
  public List<String> notices() {
    return notices;
  }

  /** The stored size of all files to read, in bytes, compressed or not. */
  public long totalBytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** The folders of the files to read, as Beam's file systems write them, with final slashes. */
  public Set<String> folders() {
    return files.stream()
        .map(file -> file.path().substring(0, file.path().lastIndexOf('/') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The input of a dry run, without access to any file. The result has no files and no sizes.
   *
   * @throws UsageException if {@code --input} is empty, or the charset is not known
   */
  public static InputFiles withoutLookup(ReadOptions options) {
    CorpusLayouts.apply(options);
    ReadSettings.from(options);
    List<InputPattern> patterns =
        entries(options).stream()
            .map(entry -> InputPattern.withoutLookup(entry, options.getInputFormat()))
            .toList();
    return new InputFiles(patterns, List.of(), List.of(), List.of());
  }

  /** The files to read, each once. */
  List<InputFile> files() {
    return files;
  }

  InputPatterns patterns() {
    return patterns;
  }

  private static List<String> entries(ReadOptions options) {
    List<String> named = options.getInput() == null ? List.of() : options.getInput();
    List<String> entries =
        InputEntries.of(named).stream().filter(entry -> !entry.isBlank()).toList();
    if (entries.isEmpty()) {
      throw new UsageException("--input: no value; pass files, folders or globs to read");
    }
    return entries;
  }

  private static InputPattern pattern(String entry, InputFormat format) {
    if (STREAM.matcher(entry).matches()) {
      throw readOnce(entry, "streams");
    }
    try {
      return InputPattern.of(entry, format);
    } catch (InvalidPathException e) {
      throw new UsageException(
          "--input: '" + entry + "' is not a path (" + Causes.of(e) + "); correct it", e);
    } catch (IOException | RuntimeException e) {
      throw unreadable("--input", entry, e);
    }
  }

  private static FileListing matches(InputPattern pattern) {
    FileListing matches;
    try {
      matches = pattern.matches();
    } catch (IOException | RuntimeException e) {
      throw unreadable("--input", pattern.entry(), e);
    }
    if (pattern.namesOneFile() && !matches.obstacles().isEmpty()) {
      throw readOnce(pattern.entry(), matches.obstacles().get(0).kind());
    }
    if (matches.files().isEmpty()) {
      throw new UsageException("--input: " + nothingIn(pattern, matches));
    }
    return matches;
  }

  private static UsageException readOnce(String entry, String kind) {
    return new UsageException(
        ("--input: '%s' is one of the %s, whose bytes can be read only once; save them in a file,"
                + " or pipe them into scripts/annotate -")
            .formatted(entry, kind));
  }

  /** Why an entry gives no file at all, and what to do. */
  private static String nothingIn(InputPattern pattern, FileListing matches) {
    String entry = pattern.entry();
    if (!matches.obstacles().isEmpty()) {
      PassedOver found = new PassedOver();
      found.addAll(matches.obstacles());
      return "'%s' has no file that can be read, but %s; check what is there and its permissions"
          .formatted(entry, String.join("; ", found.lines()));
    }
    if (pattern.isFolder()) {
      return "the folder '%s' has no files; pass one that has".formatted(entry);
    }
    String where =
        pattern.base().isEmpty() ? "" : " (relative to " + Path.of("").toAbsolutePath() + ")";
    return pattern.isGlob()
        ? "no file matches '%s'; check the pattern%s".formatted(entry, where)
        : "nothing matches '%s', because there is no such file or folder; check the path%s"
            .formatted(entry, where);
  }

  private static List<InputFile> readable(
      InputPattern pattern, FileListing matches, PassedOver passedOver) {
    PassedOver here = new PassedOver();
    List<InputFile> files = pattern.toRead(matches, here);
    if (files.isEmpty()) {
      throw new UsageException(
          "--input: "
              + (pattern.namesOneFile()
                  ? "the name of '%s' does not tell its format; %s. Or"
                      .formatted(pattern.entry(), FileBeginning.guess(beginning(matches)))
                  : "there is no file of a known format in '"
                      + pattern.entry()
                      + "', but "
                      + String.join("; ", here.lines()))
              + (pattern.namesOneFile() ? "" : ";")
              + " pass --inputFormat="
              + Arrays.stream(InputFormat.values())
                  .map(InputFormat::label)
                  .collect(Collectors.joining("|")));
    }
    passedOver.addAll(here);
    requireReadable(pattern.entry(), files.get(0));
    return files;
  }

  /** The first bytes of the only file. */
  private static byte[] beginning(FileListing one) {
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(one.files().get(0).resourceId()))) {
      return in.readNBytes(512);
    } catch (IOException e) {
      throw unreadable("--input", one.files().get(0).resourceId().toString(), e);
    }
  }

  /**
   * Opens a file to check permissions. One file per entry is enough: an unreadable file among many
   * is rejected by the job.
   */
  private static void requireReadable(String entry, InputFile file) {
    if (file.format() == InputFormat.PARQUET && file.isCompressed()) {
      throw new UsageException(
          "--input: '"
              + file.source()
              + "' is a Parquet file in a compressed file or archive; decompress it first");
    }
    try (ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchNewResource(file.path(), false))) {
      channel.read(ByteBuffer.allocate(1));
    } catch (IOException | RuntimeException e) {
      throw unreadable("--input", entry, e);
    }
  }

  private static UsageException unreadable(String flag, String name, Exception cause) {
    return new UsageException(
        "%s: cannot read '%s': %s; check the path and its permissions"
            .formatted(flag, name, Causes.of(cause)),
        cause);
  }
}
