// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.record.ArticleRecords;

/** Writes values as JSON in UTF-8, one value per line. */
final class JsonLinesSink<T> implements FileIO.Sink<T> {
  /** Writes a value piece by piece, because the JSON of a long article takes hundreds of MB. */
  private static final ObjectWriter JSON =
      new JsonMapper()
          .writer()
          .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
          .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  private static final int BUFFER_BYTES = 1 << 16;

  private final SerializableFunction<T, ?> toRecord;
  private transient OutputStream out;

  private JsonLinesSink(SerializableFunction<T, ?> toRecord) {
    this.toRecord = toRecord;
  }

  /** Returns a sink that writes articles as their records. */
  static FileIO.Sink<AnnotatedArticle> of(String modelVersion) {
    return new JsonLinesSink<AnnotatedArticle>(a -> ArticleRecords.of(a, modelVersion));
  }

  /** Returns a sink for values that Jackson can write as they are. */
  static <T> FileIO.Sink<T> ofRecords() {
    return new JsonLinesSink<>(record -> record);
  }

  @Override
  public void open(WritableByteChannel channel) {
    out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
  }

  @Override
  public void write(T element) throws IOException {
    JSON.writeValue(out, toRecord.apply(element));
    out.write('\n');
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
