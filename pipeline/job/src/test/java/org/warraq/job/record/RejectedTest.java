// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RejectedTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static final Rejected LINE =
      new Rejected(
          "a.csv:2",
          "a.csv",
          "read",
          "NoText",
          "no text",
          "1,",
          "utf-8",
          Payload.Type.CSV,
          "عنوان",
          List.of("id", "text"),
          "2026-01-18",
          "https://example.org/1",
          Map.of("section", "أخبار"));

  /** Users and older programs read these names. A field may be added at the end. */
  @Test
  void jsonHasAllFieldsInTheirOrder() throws Exception {
    assertEquals(
        "{\"id\":\"a.csv:2\",\"source\":\"a.csv\",\"stage\":\"read\",\"error\":\"NoText\","
            + "\"message\":\"no text\",\"payload\":\"1,\",\"payload_encoding\":\"utf-8\","
            + "\"payload_type\":\"csv\",\"title\":\"عنوان\",\"columns\":[\"id\",\"text\"],"
            + "\"date\":\"2026-01-18\",\"url\":\"https://example.org/1\","
            + "\"metadata\":{\"section\":\"أخبار\"}}",
        JSON.writeValueAsString(LINE));
  }

  @Test
  void jsonIsReadBack() throws Exception {
    assertEquals(LINE, JSON.readValue(JSON.writeValueAsString(LINE), Rejected.class));
  }

  @Test
  void bytesThatAreNotUtf8AreKeptAsBase64() {
    byte[] bytes = {(byte) 0xff, 'a'};
    Rejected rejected =
        Rejected.whileReading(
            "a.txt", "a.txt", "NotUtf8", "not UTF-8", Payload.of(Payload.Type.TEXT, bytes));
    assertEquals("base64", rejected.payloadEncoding());
    assertArrayEquals(bytes, rejected.bytes());
  }

  @Test
  void loneSurrogatesAreReplacedInIdAndMessage() {
    byte[] payload = "نص".getBytes(StandardCharsets.UTF_8);
    Rejected rejected =
        Rejected.whileReading(
            "a\ud800", "a.txt", "E", "b\udc00", Payload.of(Payload.Type.JSONL, payload));
    assertEquals("a\uFFFD", rejected.id());
    assertEquals("b\uFFFD", rejected.message());
  }
}
