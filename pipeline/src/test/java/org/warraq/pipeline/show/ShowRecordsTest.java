// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.pipeline.JobRun;
import picocli.CommandLine;

class ShowRecordsTest {
  @TempDir Path temp;

  @Test
  void showsWhatTheJobWrote() throws Exception {
    Path input = Files.writeString(temp.resolve("خبر.txt"), "زارت سلمى الحداد بيروت.\n");
    JobRun run = JobRun.into(temp.resolve("out"), "--input=" + input);
    assertEquals(0, run.exitCode(), run.err());
    String shown = show(run.output());
    assertTrue(shown.contains("زارت سلمى الحداد بيروت."), shown);
    assertTrue(shown.contains("بيروت/NNP"), shown);
    assertTrue(shown.contains("LOC بيروت ("), shown);
  }

  @Test
  void showsRecordsOfTheFirstVersion() throws Exception {
    Path annotated = Files.createDirectories(temp.resolve("v1/annotated"));
    Files.copy(Path.of("src/test/resources/v1/article.parquet"), annotated.resolve("p.parquet"));
    String shown = show(temp.resolve("v1"));
    assertTrue(shown.contains("PER سلمى الحداد ("), shown);
  }

  private static String show(Path output) {
    PrintStream console = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertEquals(0, new CommandLine(new ShowRecords()).execute(output.toString()));
    } finally {
      System.setOut(console);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
