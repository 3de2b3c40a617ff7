// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.ParDo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.annotate.OutcomeCoder;
import org.warraq.job.record.Rejected;

/** A bundle that fails leaves no channel open, because an open upload would stay on S3 for ever. */
class WriteBundlesTest {
  @TempDir Path folder;

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @BeforeEach
  void forgetChannels() {
    FailingSink.CHANNELS.clear();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEVER")
  void failedBundleClosesItsChannelsAndDeletesItsFiles(Failure failure) throws IOException {
    OutcomeFiles.Layout layout = layout(failure);
    pipeline
        .apply(Create.of(outcome(1)).withCoder(OutcomeCoder.of()))
        .apply(ParDo.of(new WriteBundles(layout)));
    assertThrows(RuntimeException.class, () -> pipeline.run().waitUntilFinish());
    assertClosedAndDeleted();
  }

  @Test
  void failedShardClosesItsChannelsAndDeletesItsFiles() throws IOException {
    OutcomeFiles.Layout layout = layout(Failure.WRITE);
    assertThrows(
        IOException.class,
        () -> {
          try (OutcomeFiles files = new OutcomeFiles(layout)) {
            files.write(outcome(0));
            files.write(outcome(1));
          }
        });
    assertClosedAndDeleted();
  }

  private void assertClosedAndDeleted() throws IOException {
    assertFalse(FailingSink.CHANNELS.isEmpty());
    assertTrue(FailingSink.CHANNELS.stream().noneMatch(WritableByteChannel::isOpen));
    try (Stream<Path> left = Files.list(folder.resolve("staging"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  /** Every second outcome is rejected. */
  private static Outcome outcome(int id) {
    Article article = Article.of(Integer.toString(id), "a.jsonl", "", "نص");
    return id % 2 == 0
        ? Outcome.of(Rejected.byAnnotator("split", article, new IllegalStateException("no")))
        : Outcome.of(AnnotatedArticle.of(article));
  }

  private OutcomeFiles.Layout layout(Failure failure) {
    return new OutcomeFiles.Layout(
        new OutputKind<>(
            new FailingSink<>(failure), folder.resolve("annotated").toString(), ".x", 1),
        new OutputKind<>(
            new FailingSink<>(Failure.NEVER), folder.resolve("rejected").toString(), ".x", 1),
        folder.resolve("staging").toString(),
        folder.resolve(".unfinished").toString());
  }

  private enum Failure {
    OPEN,
    WRITE,
    FLUSH,
    NEVER
  }

  /** Fails in one of its methods. */
  private static final class FailingSink<T> implements FileIO.Sink<T> {
    static final List<WritableByteChannel> CHANNELS =
        Collections.synchronizedList(new ArrayList<>());

    private final Failure failure;
    private transient WritableByteChannel channel;

    FailingSink(Failure failure) {
      this.failure = failure;
    }

    @Override
    public void open(WritableByteChannel opened) throws IOException {
      channel = opened;
      CHANNELS.add(opened);
      failIf(failure == Failure.OPEN);
    }

    @Override
    public void write(T element) throws IOException {
      failIf(failure == Failure.WRITE);
      channel.write(ByteBuffer.wrap("x".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void flush() throws IOException {
      failIf(failure == Failure.FLUSH);
    }

    private static void failIf(boolean fails) throws IOException {
      if (fails) {
        throw new IOException("No space left on device");
      }
    }
  }
}
