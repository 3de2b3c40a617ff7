// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.warraq.article.Article;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.parse.ParseResults;
import org.warraq.job.record.Rejected;

/** Reads input without a runner, collects the results, and writes input files. */
record Reading(
    List<Article> articles, List<Rejected> rejected, List<String> leftOut, List<Chunk> chunks) {

  static Reading of(String... flags) {
    return inChunks(1 << 20, flags);
  }

  static Reading inChunks(long chunkBytes, String... flags) {
    ReadOptions options = options(flags);
    List<InputFile> files = InputFiles.resolve(options).files();
    ReadSettings settings = ReadSettings.from(options).withChunkBytes(chunkBytes);
    Reading reading =
        new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (FileBatch batch : FileBatch.of(files, settings.chunkBytes())) {
      PlanChunks.plan(batch, settings).forEach(chunks -> reading.chunks.addAll(chunks.chunks()));
    }
    reading.chunks.forEach(chunk -> ReadChunks.read(chunk, settings, reading.results()));
    return reading;
  }

  static ReadOptions options(String... flags) {
    return PipelineOptionsFactory.fromArgs(flags).withValidation().as(ReadOptions.class);
  }

  ParseResults results() {
    return new ParseResults(articles, rejected, leftOut);
  }

  List<String> ids() {
    return results().ids();
  }

  List<String> texts() {
    return results().texts();
  }

  List<String> errors() {
    return results().errors();
  }

  long bytes() {
    return chunks.stream().mapToLong(Chunk::bytes).sum();
  }

  static Path write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path compress(Path file, Compression compression, String text) throws IOException {
    try (OutputStream out =
        Channels.newOutputStream(
            compression.writeCompressed(Channels.newChannel(Files.newOutputStream(file))))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
