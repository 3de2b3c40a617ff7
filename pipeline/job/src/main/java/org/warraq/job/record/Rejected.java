// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.warraq.article.Article;
import org.warraq.article.Metadata;

/**
 * A rejected input: an input that could not be annotated, with all that is needed to correct it and
 * to try again. Immutable.
 *
 * <p>It is written as a JSON line that has these components under these names in snake case ({@code
 * payload_encoding}), in this order, without those that are null.
 *
 * @param id the article's id if it is known; otherwise the input's location
 * @param source path of the input file
 * @param stage the step that failed: {@code read}, {@code split}, {@code segment}, {@code pos},
 *     {@code lemma} or {@code ner}
 * @param error the cause as a short code, which is the same for all inputs with this cause
 * @param message what is wrong with this input, and what to do
 * @param payload the input itself: the raw line or file if reading failed, otherwise the article's
 *     text
 * @param payloadEncoding {@code utf-8} if the payload is plain text, {@code base64} if its bytes
 *     are not valid UTF-8
 * @param payloadType what the payload is
 * @param title title of an article that was read; null if it has none
 * @param columns header row of a CSV file; null for other inputs
 * @param date day of publication of an article that was read, in ISO 8601; null if not known
 * @param url address of an article that was read; null if not known
 * @param metadata other fields of an article that was read; null if it has none
 */
@DefaultCoder(SerializableCoder.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record Rejected(
    String id,
    String source,
    String stage,
    String error,
    String message,
    String payload,
    String payloadEncoding,
    Payload.Type payloadType,
    String title,
    List<String> columns,
    String date,
    String url,
    Map<String, String> metadata)
    implements Serializable {
  private static final String READ = "read";
  private static final String UTF_8 = "utf-8";
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  /** Replaces lone surrogates in id and message, because UTF-8 cannot hold them. */
  public Rejected {
    id = withoutLoneSurrogates(id);
    message = withoutLoneSurrogates(message);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(payload, "payload");
    Objects.requireNonNull(payloadEncoding, "payload_encoding");
  }

  private static String withoutLoneSurrogates(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
  }

  /** Returns the rejected input of raw bytes that could not be read as an article. */
  public static Rejected whileReading(
      String id, String source, String error, String message, Payload payload) {
    String text;
    String encoding;
    try {
      text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload.bytes())).toString();
      encoding = UTF_8;
    } catch (CharacterCodingException e) {
      text = Base64.getEncoder().encodeToString(payload.bytes());
      encoding = "base64";
    }
    return new Rejected(
        id,
        source,
        READ,
        error,
        message,
        text,
        encoding,
        payload.type(),
        null,
        payload.columns(),
        null,
        null,
        null);
  }

  /**
   * Returns the rejected input of an article on which an annotator failed.
   *
   * @param stage label of the annotator's step
   */
  public static Rejected byAnnotator(String stage, Article article, Exception failure) {
    Metadata metadata = article.metadata();
    return new Rejected(
        article.id(),
        article.source(),
        stage,
        errorCode(failure),
        failure.getMessage() == null ? failure.toString() : failure.getMessage(),
        article.text(),
        UTF_8,
        Payload.Type.ARTICLE,
        article.titleEnd() == 0 ? null : article.title(),
        null,
        metadata.date() == null ? null : metadata.date().toString(),
        metadata.url(),
        metadata.fields().isEmpty() ? null : new LinkedHashMap<>(metadata.fields()));
  }

  /**
   * Returns the error code of an annotator's failure: the exception's class without its package.
   */
  public static String errorCode(Exception failure) {
    return failure.getClass().getSimpleName();
  }

  /** Returns this input as it is rejected again, for another cause. */
  public Rejected again(String error, String message) {
    return new Rejected(
        id,
        source,
        stage,
        error,
        message,
        payload,
        payloadEncoding,
        payloadType,
        title,
        columns,
        date,
        url,
        metadata);
  }

  /** Returns the bytes of the payload, decoded. */
  public byte[] bytes() {
    return payloadEncoding.equals(UTF_8)
        ? payload.getBytes(StandardCharsets.UTF_8)
        : Base64.getDecoder().decode(payload);
  }
}
