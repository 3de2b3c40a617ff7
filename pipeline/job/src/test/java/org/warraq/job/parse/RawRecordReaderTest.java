// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.job.parse.RecordLayout.Separation;

class RawRecordReaderTest {
  private static final int MAX_BYTES = 1000;
  private static final RecordLayout LINES = RecordLayout.of(Separation.LINES);

  @Test
  void linesAreNumberedAndBlankOnesPassedOver() throws IOException {
    RawRecordReader records = reader(LINES, "{1}\n\n \r\n{4}");
    assertEquals(List.of("1:{1}\n", "4:{4}"), rest(records));
    assertEquals(11, records.consumedBytes());
  }

  @Test
  void csvRecordWithLineBreaksIsOneRecord() throws IOException {
    assertEquals(
        List.of("1:a,\"b\nc\"\"\n\"\n", "4:d\n"),
        rest(reader(RecordLayout.csv(","), "a,\"b\nc\"\"\n\"\nd\n")));
  }

  @Test
  void quoteInsideAnUnquotedFieldOpensNothing() throws IOException {
    assertEquals(List.of("1:a\"b\n", "2:c\n"), rest(reader(RecordLayout.csv(","), "a\"b\nc\n")));
  }

  @Test
  void textFileIsOneRecord() throws IOException {
    assertEquals(List.of("1:a\nb\n"), rest(reader(RecordLayout.of(Separation.NONE), "a\nb\n")));
  }

  @Test
  void emptyFileGivesNoRecord() throws IOException {
    assertNull(reader(LINES, "").next());
  }

  @Test
  void recordThatIsTooLongIsCutAndTheNextOneIsWhole() throws IOException {
    int length = RawRecordReader.KEPT_BYTES_OF_TOO_LONG + 100_000;
    RawRecordReader records = reader(LINES, "x".repeat(length) + "\nnext\n", length);
    RawRecord cut = records.next();
    assertTrue(cut.isCut());
    assertEquals(RawRecordReader.KEPT_BYTES_OF_TOO_LONG, cut.bytes().length);
    assertEquals(length + 1, cut.length());
    String message = assertThrows(UnreadableArticleException.class, cut::requireWhole).getMessage();
    assertTrue(message.contains("the payload holds the first 4194304;"), message);
    assertTrue(message.contains("SHA-256 " + sha256("x".repeat(length) + "\n")), message);
    RawRecord next = records.next();
    assertFalse(next.isCut());
    assertEquals(2, next.number());
  }

  @Test
  void failingStreamLeavesTheUnfinishedRecord() throws IOException {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("damaged");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    InputStream in =
        new SequenceInputStream(new ByteArrayInputStream(utf8("whole\nhalf")), failing);
    RawRecordReader records = new RawRecordReader(in, ends(LINES), 1, MAX_BYTES);
    assertArrayEquals(utf8("whole\n"), records.next().bytes());
    assertThrows(IOException.class, records::next);
    assertArrayEquals(utf8("half"), records.unfinished().bytes());
    assertEquals(2, records.unfinished().number());
  }

  private static RecordEnds ends(RecordLayout layout) {
    return RecordEnds.of(layout, StandardCharsets.UTF_8);
  }

  private static RawRecordReader reader(RecordLayout layout, String file) {
    return reader(layout, file, MAX_BYTES);
  }

  private static RawRecordReader reader(RecordLayout layout, String file, int maxBytes) {
    return new RawRecordReader(new ByteArrayInputStream(utf8(file)), ends(layout), 1, maxBytes);
  }

  /** The records that are left, each as its number, a colon and its bytes. */
  private static List<String> rest(RawRecordReader records) throws IOException {
    List<String> rest = new ArrayList<>();
    for (RawRecord record; (record = records.nextNonBlank()) != null; ) {
      rest.add(record.number() + ":" + new String(record.bytes(), StandardCharsets.UTF_8));
    }
    return rest;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(utf8(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
