// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.reject;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
 */
@DefaultCoder(SerializableCoder.class)
@JsonPropertyOrder({"id", "source", "stage", "error", "message", "payload", "payload_encoding"})
public record Rejected(
    String id,
    String source,
    String stage,
    String error,
    String message,
    String payload,
    @JsonProperty("payload_encoding") String payloadEncoding)
    implements Serializable {
  private static final String READ = "read";
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  /** Identity and message lose what cannot be written as UTF-8; the payload stays as it is. */
  public Rejected {
    id = writable(id);
    message = writable(message);
  }

  private static String writable(String text) {
    return HALF_CHARACTER.matcher(text).replaceAll("\uFFFD");
  }

  /** A raw input that could not be read as an article. */
  public static Rejected whileReading(
      String id, String source, String error, String message, byte[] payload) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload)).toString();
      return new Rejected(id, source, READ, error, message, text, "utf-8");
    } catch (CharacterCodingException e) {
      String base64 = Base64.getEncoder().encodeToString(payload);
      return new Rejected(id, source, READ, error, message, base64, "base64");
    }
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
        "utf-8");
  }
}
