// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.Article;
import org.warraq.gold.GoldException;

class AntCorpusTest {
  @TempDir Path folder;

  @Test
  void textIsTitleBlankLineAndText() throws IOException {
    Path file =
        file(
            "{\"id\":\"a\",\"title\":\"عنوان\",\"text\":\"قال \\\"نعم\\\"\"}\n{\"id\":\"b\",\"title\":\" \",\"text\":\"متن\"}\n");
    List<String> texts = AntCorpus.read(file).stream().map(Article::text).toList();
    assertEquals(List.of("عنوان\n\nقال \"نعم\"", "متن"), texts);
  }

  @Test
  void lineThatIsNotJsonIsReportedWithItsNumber() throws IOException {
    Path file = file("{\"id\":\"a\"}\n{\"id\":");
    GoldException e = assertThrows(GoldException.class, () -> AntCorpus.read(file));
    assertTrue(e.getMessage().startsWith(file + ":2: the line is not JSON"), e.getMessage());
  }

  @Test
  void truncatedFileIsReported() throws IOException {
    Path file = file("{\"id\":\"a\"}\n");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
    GoldException e = assertThrows(GoldException.class, () -> AntCorpus.read(file));
    assertTrue(e.getMessage().startsWith(file + ": the gzip file is damaged"), e.getMessage());
  }

  private Path file(String content) throws IOException {
    Path file = folder.resolve("news.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
