// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * What {@code --input} names, looked up and checked before any work is done.
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
   * Looks up the input.
   *
   * @throws UsageException if an entry matches nothing, a file cannot be read, or its format is not
   *     known; also if the charset does not suit the formats
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
   * Looks up the inputs that the runs of an output folder rejected.
   *
   * @throws UsageException if there are none
   */
  public static InputFiles rejected(PipelineOptions options, OutputFolder folder) {
    FileSystems.setDefaultPipelineOptions(options);
    try {
      InputPattern pattern = InputPattern.of(folder.rejected(), InputFormat.JSONL);
      List<InputFile> files = pattern.toRead(pattern.matches());
      if (files.isEmpty()) {
        throw new UsageException(
            "--replay: '" + folder.rejected() + "' holds nothing; there is nothing to do again");
      }
      return new InputFiles(List.of(pattern), files, 0);
    } catch (IOException e) {
      throw unreadable(folder.rejected(), e);
    }
  }

  /**
   * How many files in folders and globs are passed over: hidden, of no known format, or output of
   * an earlier run.
   */
  public long ignoredFiles() {
    return ignoredFiles;
  }

  /** The size of all files to read, as they lie there, compressed or not. */
  public long totalBytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** The folders in which the files to read lie, as Beam names them. */
  public Set<String> folders() {
    return files.stream()
        .map(file -> file.path().substring(0, file.path().lastIndexOf('/') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The input as it is named, without a look at any file: for a job that is written down, not run.
   *
   * @throws UsageException if nothing is named, or the charset is not known
   */
  public static InputFiles unseen(ReadOptions options) {
    ReadSettings.from(options);
    List<InputPattern> patterns =
        entries(options).stream()
            .map(entry -> InputPattern.unseen(entry, options.getInputFormat()))
            .toList();
    return new InputFiles(patterns, List.of(), 0);
  }

  /** The files to read, each once, as they were when they were looked up. */
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
      throw new UsageException("--input: names nothing; pass files, folders or globs to read");
    }
    return entries;
  }

  private static InputPattern pattern(String entry, InputFormat format) {
    try {
      return InputPattern.of(entry, format);
    } catch (InvalidPathException e) {
      throw new UsageException("--input: not a path: '" + entry + "'; " + oneLine(e), e);
    } catch (IOException | RuntimeException e) {
      throw unreadable(entry, e);
    }
  }

  private static List<Metadata> matches(InputPattern pattern) {
    List<Metadata> matches;
    try {
      matches = pattern.matches();
    } catch (IOException | RuntimeException e) {
      throw unreadable(pattern.entry(), e);
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
              ? "cannot tell the format of '%s'; pass"
              : "none of the %2$d files in '%1$s' is of a known format (names that begin with . or _"
                  + " and output of earlier runs are passed over); name files outright, or pass";
      throw new UsageException(
          "--input: "
              + subject.formatted(pattern.entry(), matches.size())
              + " --inputFormat=text|jsonl|csv|parquet");
    }
    requireReadable(pattern.entry(), files.get(0));
    return files;
  }

  /**
   * Opens a file to see whether we may. One an entry is enough: a bad one among many is rejected.
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
      throw unreadable(entry, e);
    }
  }

  private static void requireSuitableCharset(ReadSettings settings, InputFile file) {
    boolean cutBeforeDecoding =
        file.format() == InputFormat.JSONL || file.format() == InputFormat.CSV;
    if (cutBeforeDecoding && !settings.parse().extendsAscii()) {
      throw new UsageException(
          "--charset: "
              + settings.parse().charsetName()
              + " works for text files only, and '"
              + file.source()
              + "' is none; convert it with iconv -f "
              + settings.parse().charsetName()
              + " -t UTF-8");
    }
  }

  private static UsageException unreadable(String entry, Exception cause) {
    return new UsageException(
        "--input: cannot read '" + entry + "': " + oneLine(cause) + "; check path and permissions",
        cause);
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }
}
