// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warraq.job.compact.CompactRuns;
import org.warraq.testing.Slow;

/**
 * Kills runs of each kind by {@code SIGKILL} at random moments. After each kill, no input is lost,
 * and the same command started again gives what it gives without a kill. {@code -Dwarraq.kills}
 * sets the number of kills per kind. Without it, replays and compactions are killed once; other
 * tests kill the runs of the other kinds.
 */
@Slow
class KilledCommandsTest {
  private static final int KILLS = Integer.getInteger("warraq.kills", 1);
  private static final String LONG =
      "وصل الوفد إلى عمّان مساء الأحد، ولقي سلمى الحداد.\n".repeat(20);

  /** What is killed, and what it finds: no run, or two runs with rejected inputs. */
  private enum Kind {
    FRESH(AnnotateArticles.class),
    INCREMENTAL(AnnotateArticles.class),
    OVERWRITE(AnnotateArticles.class),
    REPLAY(AnnotateArticles.class),
    COMPACT(CompactRuns.class);

    private final Class<?> main;

    Kind(Class<?> main) {
      this.main = main;
    }

    List<String> arguments(Path news, Path out) {
      List<String> reading =
          List.of("--input=" + news, "--output=" + out, "--maxRejectedFraction=1");
      return switch (this) {
        case FRESH -> reading;
        case INCREMENTAL -> with(reading, "--incremental");
        case OVERWRITE -> with(reading, "--overwrite");
        case REPLAY -> List.of("--replay=" + out, "--maxRejectedFraction=1");
        case COMPACT -> List.of(out.toString(), "--graceSeconds=1");
      };
    }

    /** Whether records that were published before must be there at any moment. */
    boolean keepsRecords() {
      return this != OVERWRITE;
    }

    private static List<String> with(List<String> flags, String flag) {
      return Stream.concat(flags.stream(), Stream.of(flag)).toList();
    }
  }

  @TempDir Path temp;
  private Path news;
  private Path earlier;

  /** Two runs, the first of which rejected all long articles. Then some articles are added. */
  @BeforeEach
  void writeEarlierRuns() throws IOException {
    news = Files.createDirectories(temp.resolve("news"));
    earlier = temp.resolve("earlier");
    Files.writeString(news.resolve("empty.txt"), " ");
    write(0, 100, LONG);
    write(100, 110, "");
    assertEquals(0, annotateEarlier("--maxArticleChars=200"));
    write(110, 120, "");
    assertEquals(0, annotateEarlier("--maxArticleChars=200", "--incremental"));
    write(120, 160, LONG);
  }

  static Set<Kind> kinds() {
    boolean isSearch = System.getProperty("warraq.kills") != null;
    return isSearch ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.REPLAY, Kind.COMPACT);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void killedCommandLosesNothingAndIsCompletedByTheNext(Kind kind)
      throws IOException, InterruptedException {
    Path whole = folder(kind, "whole");
    long start = System.nanoTime();
    Process reference = start(kind, whole);
    assertEquals(0, reference.waitFor());
    long usualNanos = System.nanoTime() - start;
    List<String> expected = Latest.records(whole);

    Random random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      Path out = folder(kind, "killed-" + kill);
      List<String> before = records(out);
      Process killed = start(kind, out);
      long moment = (long) (usualNanos * (0.3 + 0.7 * random.nextDouble()));
      killed.waitFor(moment, TimeUnit.NANOSECONDS);
      killed.destroyForcibly().waitFor();
      if (kind.keepsRecords()) {
        assertTrue(records(out).containsAll(before), () -> kind + ": records are missing");
      }
      if (kind == Kind.REPLAY) {
        assertEquals(settled(whole), settled(out), "inputs annotated or rejected");
      }
      int again = start(kind, out).waitFor();
      // 2: the killed one was already complete, so a fresh run or a replay has nothing to do.
      assertTrue(again == 0 || again == 2, () -> kind + " again: exit code " + again);
      assertEquals(expected, records(out), () -> kind + ": the latest records");
      assertEquals(settled(whole), settled(out), () -> kind + ": annotated or rejected");
    }
  }

  private int annotateEarlier(String... flags) {
    List<String> all = new ArrayList<>(List.of(flags));
    all.add("--input=" + news);
    all.add("--maxRejectedFraction=1");
    return JobRun.into(earlier, all.toArray(String[]::new)).exitCode();
  }

  private void write(int from, int to, String text) throws IOException {
    for (int i = from; i < to; i++) {
      Files.writeString(news.resolve("a%05d.txt".formatted(i)), "الخبر رقم " + i + ".\n" + text);
    }
  }

  /** An output folder as a command of this kind finds it. */
  private Path folder(Kind kind, String name) throws IOException {
    Path copy = temp.resolve(kind + "-" + name);
    if (kind == Kind.FRESH) {
      return copy;
    }
    try (Stream<Path> files = Files.walk(earlier)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(earlier.relativize(file).toString()));
      }
    }
    return copy;
  }

  private Process start(Kind kind, Path out) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Daws.region=us-east-1",
                "-cp",
                System.getProperty("java.class.path"),
                kind.main.getName()));
    command.addAll(kind.arguments(news, out));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Files.createTempFile(temp, kind.toString(), ".log").toFile())
        .start();
  }

  private static List<String> records(Path out) throws IOException {
    return hasRecords(out) ? Latest.records(out) : List.of();
  }

  private static boolean hasRecords(Path out) throws IOException {
    return !files(out.resolve("annotated")).isEmpty();
  }

  /** The ids of all articles and of all rejected inputs. */
  private static Set<String> settled(Path out) throws IOException {
    Set<String> ids = new TreeSet<>(hasRecords(out) ? Latest.ids(out) : List.of());
    for (Path file : files(out.resolve("rejected"))) {
      for (String line : Files.readAllLines(file)) {
        ids.add(JobRun.json(line).path("id").asText());
      }
    }
    return ids;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
