// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.Latest;
import org.warraq.testing.Slow;

/**
 * Kills nights by {@code SIGKILL} at random moments. {@code -Dwarraq.kills} sets the number of
 * kills; the default is 4.
 */
@Slow
class KilledNightsTest {
  private static final int KILLS = Integer.getInteger("warraq.kills", 4);
  private static final int BEFORE_FIRST = 200;
  private static final int NEW_EACH_NIGHT = 20;
  private static final String ARTICLE =
      "وصل الوفد إلى عمّان مساء الأحد، ولقي سلمى الحداد.\n".repeat(20);

  @TempDir Path temp;

  @Test
  void killedNightsLeavePublishedRunsUnchangedAndTheNextNightCompletes()
      throws IOException, InterruptedException {
    Random random = new Random(7);
    Path config = temp.resolve("nightly.conf");
    Files.write(config, List.of("--input=news", "--output=out", "--maxRejectedFraction=1"));
    Path news = temp.resolve("news");
    Files.createDirectories(news);
    Files.writeString(news.resolve("empty.txt"), " ");
    int articles = BEFORE_FIRST;
    NightlyRun.writeArticles(news, 0, articles, ARTICLE);
    long start = System.nanoTime();
    assertEquals(0, NightlyRun.start(temp, config).exitCode());
    long usualNanos = System.nanoTime() - start;

    Map<String, byte[]> published = published();
    int kills = 0;
    while (kills < KILLS) {
      NightlyRun.writeArticles(news, articles, articles + NEW_EACH_NIGHT, ARTICLE);
      articles += NEW_EACH_NIGHT;
      start = System.nanoTime();
      NightlyRun night = NightlyRun.start(temp, config);
      if (night.endsWithin((long) (usualNanos * random.nextDouble()))) {
        usualNanos = System.nanoTime() - start;
      } else {
        night.kill();
        kills++;
      }
      published = assertKept(published);
      assertWhole();
    }

    NightlyRun last = NightlyRun.start(temp, config);
    assertEquals(0, last.exitCode(), last.err());
    assertKept(published);
    assertWhole();
    assertEquals(
        IntStream.range(0, articles).mapToObj(i -> "news/a%05d.txt".formatted(i)).toList(),
        Latest.ids(temp.resolve("out")));
    for (String run : Latest.query(temp.resolve("out"), "SELECT DISTINCT run FROM latest")) {
      assertTrue(Files.exists(temp.resolve("out/runs/" + run + ".json")), run);
    }
  }

  /** Asserts that all files published earlier are unchanged; returns the files published now. */
  private Map<String, byte[]> assertKept(Map<String, byte[]> before) throws IOException {
    Map<String, byte[]> now = published();
    before.forEach((name, content) -> assertTrue(Arrays.equals(content, now.get(name)), name));
    return now;
  }

  private Map<String, byte[]> published() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (String folder : List.of("annotated", "rejected", "runs")) {
      for (Path file : files(temp.resolve("out").resolve(folder))) {
        files.put(temp.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /**
   * Asserts that all records can be read, that no article is there twice, and that the counts in
   * each run summary are those of its run's records.
   */
  private void assertWhole() throws IOException {
    Path out = temp.resolve("out");
    assertEquals(
        List.of("0"), Latest.query(out, "SELECT count(*) - count(DISTINCT id) FROM latest"));
    assertEquals(
        List.of("0"), Latest.query(out, "SELECT count(*) FROM latest WHERE len(entities) = 0"));
    List<Path> summaries =
        files(out.resolve("runs")).stream()
            .filter(file -> file.toString().endsWith(".json"))
            .toList();
    for (Path summary : summaries) {
      JsonNode run = new JsonMapper().readTree(summary.toFile());
      JsonNode counts = run.path("counts");
      assertEquals(
          counts.path("read").asLong(),
          counts.path("annotated").asLong()
              + counts.path("rejected").asLong()
              + counts.path("skipped").asLong());
      assertEquals(
          List.of(counts.path("annotated").asText()),
          Latest.query(
              out, "SELECT count(*) FROM latest WHERE run = '" + run.path("run").asText() + "'"));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
