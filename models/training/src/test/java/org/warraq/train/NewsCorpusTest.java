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
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.Article;

class NewsCorpusTest {
  @TempDir Path folder;

  @Test
  void joinsTitleAndText() throws IOException {
    Path file =
        file(
            "{\"id\":\"a\",\"title\":\"عنوان\",\"text\":\"قال \\\"نعم\\\"\"}\n{\"id\":\"b\",\"title\":\" \",\"text\":\"متن\"}\n");
    List<String> texts = NewsCorpus.read(file).stream().map(Article::text).toList();
    assertEquals(List.of("عنوان\n\nقال \"نعم\"", "متن"), texts);
  }

  @Test
  void namesTheFileOfABrokenLine() throws IOException {
    Path file = file("{\"id\":");
    IOException e = assertThrows(IOException.class, () -> NewsCorpus.read(file));
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }

  private Path file(String content) throws IOException {
    Path file = folder.resolve("news.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
