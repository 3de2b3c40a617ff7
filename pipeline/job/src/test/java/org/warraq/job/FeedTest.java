// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that a feed whose content changes is noticed in the same night. */
class FeedTest {
  private static final int ARTICLES = 10;
  private static final String ENGLISH =
      "The delegation arrived in the capital late on Sunday. Ministers from four countries will"
          + " meet today to discuss the harbour, and a statement is expected before the evening.\n";

  @TempDir Path temp;

  @Test
  void englishFeedIsReported() throws IOException {
    JobRun night = nightAfter(ENGLISH);
    assertWarns("latin_word_rate", night);
    assertWarns("unknown_form_rate", night);
  }

  /** Mojibake: UTF-8 that was decoded in another encoding and written again. */
  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "windows-1252", "ISO-8859-1"})
  void mojibakeIsReported(String wrongCharset) throws IOException {
    byte[] utf8 = seeds().get(0).getBytes(StandardCharsets.UTF_8);
    JobRun night = nightAfter(new String(utf8, Charset.forName(wrongCharset)));
    assertWarns("unknown_form_rate", night);
    assertTrue(night.err().contains("mojibake"), night.err());
  }

  @Test
  void unchangedFeedIsNotReported() throws IOException {
    JobRun night = nightAfter(seeds().subList(0, ARTICLES));
    assertEquals("", night.err());
    assertEquals(0, night.runJson().path("warnings").size());
  }

  private JobRun nightAfter(String text) throws IOException {
    return nightAfter(Collections.nCopies(ARTICLES, text));
  }

  /** Runs a night with the seeds, then one with these articles added, which it returns. */
  private JobRun nightAfter(List<String> texts) throws IOException {
    Path out = temp.resolve("out");
    JobRun first = JobRun.into(out, "--incremental", "--input=" + JobRun.seeds());
    assertEquals(0, first.exitCode(), first.err());
    assertEquals("", first.err());
    Path feed = Files.createDirectories(temp.resolve("feed"));
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(feed.resolve(i + ".txt"), texts.get(i));
    }
    JobRun night = JobRun.into(out, "--incremental", "--input=" + JobRun.seeds() + "," + feed);
    assertEquals(0, night.exitCode(), night.err());
    assertEquals(texts.size(), night.count("annotated"));
    return night;
  }

  private static void assertWarns(String statistic, JobRun night) throws IOException {
    assertTrue(night.err().contains("warraq: warning: " + statistic + " is "), night.err());
    List<String> warnings =
        StreamSupport.stream(night.runJson().path("warnings").spliterator(), false)
            .map(warning -> warning.asText())
            .toList();
    assertTrue(warnings.stream().anyMatch(w -> w.startsWith(statistic)), warnings.toString());
  }

  private static List<String> seeds() throws IOException {
    try (Stream<Path> files = Files.walk(JobRun.seeds())) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }
}
