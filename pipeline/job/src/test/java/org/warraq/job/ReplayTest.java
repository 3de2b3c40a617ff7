// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks replays, which read rejected inputs again. */
class ReplayTest {
  @TempDir Path temp;
  private Path news;
  private Path out;

  @BeforeEach
  void makeFolder() throws IOException {
    news = Files.createDirectories(temp.resolve("news"));
    out = temp.resolve("out");
  }

  @Test
  void inputsThatSucceedNowArePublishedAndNoLongerRejected() throws IOException {
    String title = "وصول الوفد";
    String text = "وصل الوفد إلى عمّان مساء الأحد.";
    Files.writeString(news.resolve("long.txt"), title + "\n\n" + text);
    Files.writeString(
        news.resolve("wire.jsonl"),
        "{\"id\":\"j1\",\"title\":\"%s\",\"text\":\"%s\"}\n{\"id\":\"j2\",\"text\":\n"
            .formatted(title, text));
    Files.writeString(
        news.resolve("table.csv"), "Id,Text\nc1,\"" + text + "\"\nc2," + text + ",more\n");
    Files.writeString(news.resolve("short.txt"), "مطر.");
    JobRun first = JobRun.into(out, "--input=" + news, "--maxArticleChars=10");
    assertEquals(3, first.exitCode(), first.err());
    assertEquals(5, first.count("rejected"));

    JobRun replay = replay();
    assertEquals(0, replay.exitCode(), replay.err());
    assertEquals(5, replay.count("read"));
    assertEquals(3, replay.count("annotated"));
    assertEquals(2, replay.count("rejected"));
    assertEquals(2, rejected().size(), "those still rejected must be there once each");
    assertEquals(
        List.of(title + "|" + title + "\n\n" + text, title + "|" + title + "\n\n" + text),
        Latest.query(
            out, "SELECT title || '|' || text FROM latest WHERE title IS NOT NULL ORDER BY id"));
    List<String> ids = Latest.ids(out);
    assertTrue(ids.containsAll(List.of("c1", "j1")) && ids.size() == 4, ids.toString());
  }

  @Test
  void bytesInAnotherCharsetCanBeReplayedWithThatCharset() throws IOException {
    String text = "وصل الوفد إلى عمان.";
    Files.write(news.resolve("old.txt"), text.getBytes(Charset.forName("windows-1256")));
    JobRun.into(out, "--input=" + news);
    JobRun replay = replay("--charset=windows-1256");
    assertEquals(1, replay.count("annotated"), replay.err());
    assertEquals(List.of(text), Latest.query(out, "SELECT text FROM latest"));
    assertEquals(List.of(), rejected());
  }

  /** Otherwise an old text would replace a newer one. */
  @Test
  void articleAnnotatedSinceIsSkipped() throws IOException {
    Files.writeString(news.resolve("a.txt"), "وصل الوفد إلى عمّان مساء الأحد.");
    JobRun.into(out, "--input=" + news, "--maxArticleChars=10");
    Files.writeString(news.resolve("a.txt"), "تأخر الوفد.");
    JobRun.into(out, "--input=" + news, "--incremental");
    JobRun replay = replay();
    assertEquals(1, replay.count("read"));
    assertEquals(1, replay.count("skipped"));
    assertEquals(List.of("تأخر الوفد."), Latest.query(out, "SELECT text FROM latest"));
    assertEquals(List.of(), rejected());
  }

  @Test
  void onlyTheNewestOfRepeatedlyRejectedInputsIsReplayed() throws IOException {
    for (String text : List.of("نص طويل قديم لا يتسع", "نص طويل جديد لا يتسع")) {
      Files.writeString(news.resolve("a.txt"), text);
      JobRun.into(out, "--input=" + news, "--incremental", "--maxArticleChars=10");
    }
    assertEquals(2, rejected().size());
    JobRun replay = replay();
    assertEquals(1, replay.count("skipped"));
    assertEquals(List.of("نص طويل جديد لا يتسع"), Latest.query(out, "SELECT text FROM latest"));
  }

  /**
   * Otherwise rejected inputs would be lost, because a replay deletes the files that it has read.
   */
  @Test
  void damagedFilesFailTheReplayAndNothingIsDeleted() throws IOException {
    Files.writeString(news.resolve("long.txt"), "وصل الوفد إلى عمّان مساء الأحد.");
    Files.writeString(news.resolve("short.txt"), "مطر.");
    JobRun.into(out, "--input=" + news, "--maxArticleChars=10");
    List<String> rejected = rejected();
    Path records = fileIn("annotated");
    byte[] whole = Files.readAllBytes(records);
    Files.write(records, Arrays.copyOf(whole, whole.length / 2));
    assertEquals(1, replay().exitCode());
    assertEquals(rejected, rejected());

    Files.write(records, whole);
    Path file = fileIn("rejected");
    Files.writeString(file, rejected.get(0).substring(0, 40), StandardOpenOption.APPEND);
    rejected = rejected();
    JobRun replay = replay();
    assertEquals(1, replay.exitCode());
    assertTrue(replay.err().contains(file + ", line 2: not a rejected input"), replay.err());
    assertEquals(rejected, rejected());
  }

  private Path fileIn(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(out.resolve(folder))) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  /** The text is longer than Jackson's default limit for a string, 20 million characters. */
  @Test
  void textOf20MillionCharactersIsReplayed() throws IOException {
    Files.writeString(news.resolve("large.txt"), "مطر " + " ".repeat(20_000_000) + "غزير.");
    JobRun.into(out, "--input=" + news);
    assertEquals(1, rejected().size());
    JobRun replay = replay("--maxArticleChars=30000000");
    assertEquals(0, replay.exitCode(), replay.err());
    assertEquals(1, replay.count("annotated"), replay.err());
  }

  @Test
  void replayWithoutRejectedInputsIsBadUsage() {
    JobRun replay = replay();
    assertEquals(2, replay.exitCode());
    assertTrue(replay.err().contains("nothing to do again"), replay.err());
  }

  /** Runs a replay; without {@code --output}, which a replay does not accept. */
  private JobRun replay(String... flags) {
    return JobRun.of(
        out, Stream.concat(Stream.of("--replay=" + out), Stream.of(flags)).toArray(String[]::new));
  }

  private List<String> rejected() throws IOException {
    if (!Files.exists(out.resolve("rejected"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(out.resolve("rejected"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString().lines().toList();
    }
  }
}
