// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.job.record.Rejected;

/** Compressed files that are cut short, bloated or made with a large window. */
class CutArchivesTest {
  private static final int FRAMES = 3;
  private static final int LINES = 40;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bz2", "zst"})
  void cutWithinAnyFrameIsToldAndWholeFramesAreRead(String extension) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int[] ends = new int[FRAMES + 1];
    for (int frame = 0; frame < FRAMES; frame++) {
      whole.write(compress(lines(frame), extension));
      ends[frame + 1] = whole.size();
    }
    for (int frame = 0; frame < FRAMES; frame++) {
      int size = ends[frame + 1] - ends[frame];
      for (int cut : new int[] {3, size / 2, size - 1}) {
        byte[] bytes = Arrays.copyOf(whole.toByteArray(), ends[frame] + cut);
        Path file = Reading.write(folder.resolve("a.jsonl." + extension), bytes);
        Reading reading = Reading.of("--input=" + file);
        String where = "frame " + frame + " cut after " + cut + " of " + size + " bytes";
        assertEquals(1, reading.rejected().size(), where);
        Rejected rejected = reading.rejected().get(0);
        assertEquals("UnreadableFile", rejected.error(), where);
        // The last line break of a frame may be lost; its record is then in the payload.
        assertTrue(reading.articles().size() >= frame * LINES - 1, where);
        assertTrue(rejected.message().contains("run again"), rejected.message());
      }
    }
    Path file = Reading.write(folder.resolve("b.jsonl." + extension), whole.toByteArray());
    assertEquals(FRAMES * LINES, Reading.of("--input=" + file).articles().size());
  }

  @Test
  void smallZstandardFileWithAHugeWindowIsRead() throws IOException {
    byte[] content = "{\"text\": \"نص\"}\n".repeat(30).getBytes(StandardCharsets.UTF_8);
    Path file = Reading.write(folder.resolve("a.jsonl.zst"), longWindow(content));
    assertEquals(30, Reading.of("--input=" + file).articles().size());
  }

  @Test
  void windowThatNeedsTooMuchMemoryIsNamedWithTheFlag() throws IOException {
    byte[] noise = new byte[1 << 17];
    new Random(5).nextBytes(noise);
    Path file = Reading.write(folder.resolve("a.txt.zst"), longWindow(noise));
    Reading reading = Reading.of("--input=" + file, "--zstdWindow=1m");
    String message = reading.rejected().get(0).message();
    assertTrue(message.contains("its Zstandard window needs 2048 MiB of memory"), message);
    assertTrue(message.contains("pass --zstdWindow=2048m"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst"})
  void decompressionBombIsStoppedAndNamed(String extension) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] blank = new byte[1 << 20];
    Arrays.fill(blank, (byte) ' ');
    try (OutputStream out = open(bytes, extension)) {
      for (int i = 0; i < 300; i++) {
        out.write(blank);
      }
    }
    Path file = Reading.write(folder.resolve("a.txt." + extension), bytes.toByteArray());
    Rejected rejected = Reading.of("--input=" + file).rejected().get(0);
    assertTrue(rejected.message().contains("decompression bomb"), rejected.message());
    assertTrue(rejected.payload().length() <= 4 << 20);
  }

  /** Compresses as {@code zstd --long=31} does with bytes from a pipe. */
  private static byte[] longWindow(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZstdOutputStream out = new ZstdOutputStream(bytes)) {
      out.write(content, 0, 100);
      out.flush();
      out.write(content, 100, content.length - 100);
    }
    byte[] frame = bytes.toByteArray();
    // The window descriptor of RFC 8878: 2 to the power of 10 + 21 bytes.
    frame[5] = (byte) (21 << 3);
    return frame;
  }

  private static byte[] compress(String text, String extension) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = open(bytes, extension)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static OutputStream open(OutputStream bytes, String extension) throws IOException {
    return switch (extension) {
      case "gz" -> new GZIPOutputStream(bytes);
      case "bz2" -> new BZip2CompressorOutputStream(bytes);
      default -> new ZstdOutputStream(bytes);
    };
  }

  private static String lines(int seed) {
    Random random = new Random(seed);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      lines.append("{\"text\": \"").append(Long.toHexString(random.nextLong())).append("\"}\n");
    }
    return lines.toString();
  }
}
