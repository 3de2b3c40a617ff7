// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.nio.ByteBuffer;
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
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.options.PipelineOptions;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;
import org.warraq.job.store.OutputFolder;

/**
 * The input files of a run, looked up and checked before the job starts.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class InputFiles {
  private final InputPatterns patterns;
  private final List<InputFile> files;
  private final long ignoredFiles;

  private InputFiles(List<InputPattern> patterns, Collection<InputFile> files, long ignoredFiles) {
    this.patterns = new InputPatterns(patterns);
    this.files = List.copyOf(files);
    this.ignoredFiles = ignoredFiles;
  }

  /**
   * Looks up the files that {@code --input} names.
   *
   * @throws UsageException if an entry matches nothing or no file of a known format, a file cannot
   *     be read, or the charset does not suit a file's format
   */
  public static InputFiles resolve(ReadOptions options) {
    FileSystems.setDefaultPipelineOptions(options);
    ReadSettings settings = ReadSettings.from(options);
    List<InputPattern> patterns = new ArrayList<>();
    Map<String, InputFile> files = new LinkedHashMap<>();
    long ignored = 0;
    for (String entry : entries(options)) {
      InputPattern pattern = pattern(entry, options.getInputFormat());
      List<Metadata> matched = matches(pattern);
      List<InputFile> found = readable(pattern, matched);
      patterns.add(pattern);
      found.forEach(file -> files.put(file.path(), file));
      ignored += matched.size() - found.size();
    }
    files.values().forEach(file -> requireSuitableCharset(settings, file));
    return new InputFiles(patterns, files.values(), ignored);
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
      List<InputFile> files = pattern.toRead(pattern.matches());
      if (files.isEmpty()) {
        throw new UsageException(
            "--replay: there are no rejected inputs in '"
                + folder.rejected()
                + "'; there is nothing to do again");
      }
      return new InputFiles(List.of(pattern), files, 0);
    } catch (IOException e) {
      throw unreadable("--replay", folder.rejected(), e);
    }
  }

  /**
   * The number of files in folders and globs that are passed over because they are hidden, of no
   * known format, or output of an earlier run.
   */
  public long ignoredFiles() {
    return ignoredFiles;
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
    ReadSettings.from(options);
    List<InputPattern> patterns =
        entries(options).stream()
            .map(entry -> InputPattern.withoutLookup(entry, options.getInputFormat()))
            .toList();
    return new InputFiles(patterns, List.of(), 0);
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
    List<String> entries = named.stream().filter(entry -> !entry.isBlank()).toList();
    if (entries.isEmpty()) {
      throw new UsageException("--input: no value; pass files, folders or globs to read");
    }
    return entries;
  }

  private static InputPattern pattern(String entry, InputFormat format) {
    try {
      return InputPattern.of(entry, format);
    } catch (InvalidPathException e) {
      throw new UsageException(
          "--input: '" + entry + "' is not a path (" + oneLine(e) + "); correct it", e);
    } catch (IOException | RuntimeException e) {
      throw unreadable("--input", entry, e);
    }
  }

  private static List<Metadata> matches(InputPattern pattern) {
    List<Metadata> matches;
    try {
      matches = pattern.matches();
    } catch (IOException | RuntimeException e) {
      throw unreadable("--input", pattern.entry(), e);
    }
    if (matches.isEmpty()) {
      String where =
          pattern.base().isEmpty() ? "" : " (relative to " + Path.of("").toAbsolutePath() + ")";
      throw new UsageException(
          "--input: nothing matches '" + pattern.entry() + "'; check the path" + where);
    }
    return matches;
  }

  private static List<InputFile> readable(InputPattern pattern, List<Metadata> matches) {
    List<InputFile> files = pattern.toRead(matches);
    if (files.isEmpty()) {
      String subject =
          pattern.namesOneFile()
              ? "the name of '%s' does not tell its format; pass"
              : "none of the %2$s file(s) in '%1$s' has a known format (names that begin with . or"
                    + " _, and output of earlier runs, are passed over); name the files one by one,"
                    + " or pass";
      throw new UsageException(
          "--input: "
              + subject.formatted(pattern.entry(), matches.size())
              + " --inputFormat="
              + Arrays.stream(InputFormat.values())
                  .map(InputFormat::label)
                  .collect(Collectors.joining("|")));
    }
    requireReadable(pattern.entry(), files.get(0));
    return files;
  }

  /**
   * Opens a file to check permissions. One file per entry is enough: an unreadable file among many
   * is rejected by the job.
   */
  private static void requireReadable(String entry, InputFile file) {
    if (file.format() == InputFormat.PARQUET && file.isCompressed()) {
      throw new UsageException(
          "--input: '" + file.source() + "' is a compressed Parquet file; decompress it first");
    }
    try (ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchNewResource(file.path(), false))) {
      channel.read(ByteBuffer.allocate(1));
    } catch (IOException | RuntimeException e) {
      throw unreadable("--input", entry, e);
    }
  }

  private static void requireSuitableCharset(ReadSettings settings, InputFile file) {
    boolean splitBeforeDecoding =
        file.format() == InputFormat.JSONL || file.format() == InputFormat.CSV;
    if (splitBeforeDecoding && !settings.parse().extendsAscii()) {
      throw new UsageException(
          ("--charset: %1$s works for text files only, but '%2$s' is not a text file;"
                  + " convert it with iconv -f %1$s -t UTF-8")
              .formatted(settings.parse().charsetName(), file.source()));
    }
  }

  private static UsageException unreadable(String flag, String name, Exception cause) {
    return new UsageException(
        "%s: cannot read '%s': %s; check the path and its permissions"
            .formatted(flag, name, oneLine(cause)),
        cause);
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }
}
