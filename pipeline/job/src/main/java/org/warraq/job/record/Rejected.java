// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.warraq.article.Article;

/**
 * An input that could not be annotated, with everything needed to mend it and try again.
 *
 * @param id the article's id where it was known, else its place: path, or path and line
 * @param source the file it came from
 * @param stage where it was rejected: {@code read}, {@code split}, {@code segment}, {@code pos} or
 *     {@code ner}
 * @param error a short name of the cause, the same for all inputs rejected for it
 * @param message what was wrong with this one, and the remedy
 * @param payload the input itself: the raw line or file when reading failed, the article's text
 *     afterwards
 * @param payloadEncoding {@code utf-8} for text as it stands, {@code base64} for bytes that are no
 *     valid UTF-8
 * @param payloadType what the payload is
 * @param title the title of an article that was read; null for none
 * @param columns the header row of a CSV file; null for none
 */
@DefaultCoder(SerializableCoder.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "id",
  "source",
  "stage",
  "error",
  "message",
  "payload",
  "payload_encoding",
  "payload_type",
  "title",
  "columns"
})
public record Rejected(
    String id,
    String source,
    String stage,
    String error,
    String message,
    String payload,
    @JsonProperty("payload_encoding") String payloadEncoding,
    @JsonProperty("payload_type") Payload.Type payloadType,
    String title,
    List<String> columns)
    implements Serializable {
  private static final String READ = "read";
  private static final String UTF_8 = "utf-8";
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  /** Identity and message lose what cannot be written as UTF-8; the payload stays as it is. */
  public Rejected {
    id = writable(id);
    message = writable(message);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(payload, "payload");
    Objects.requireNonNull(payloadEncoding, "payload_encoding");
  }

  private static String writable(String text) {
    return HALF_CHARACTER.matcher(text).replaceAll("\uFFFD");
  }

  /** A raw input that could not be read as an article. */
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
        id, source, READ, error, message, text, encoding, payload.type(), null, payload.columns());
  }

  /** An article that the annotator called {@code stage} failed on. */
  public static Rejected byAnnotator(String stage, Article article, Exception failure) {
    return new Rejected(
        article.id(),
        article.source(),
        stage,
        failure.getClass().getSimpleName(),
        String.valueOf(failure.getMessage()),
        article.text(),
        UTF_8,
        Payload.Type.ARTICLE,
        article.titleEnd() == 0 ? null : article.title(),
        null);
  }

  /** This input, rejected once more, and for another cause. */
  public Rejected again(String error, String message) {
    return new Rejected(
        id, source, stage, error, message, payload, payloadEncoding, payloadType, title, columns);
  }

  /** The payload as it was before it was encoded. */
  public byte[] bytes() {
    return payloadEncoding.equals(UTF_8)
        ? payload.getBytes(StandardCharsets.UTF_8)
        : Base64.getDecoder().decode(payload);
  }
}
