// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.job.flags.UsageException;

class OutputFolderTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"a[1]", "a?", "*", "{a1,b}", "a\\1", "a1/"})
  void overwritingDeletesFilesOfThisFolderOnly(String name) throws IOException {
    Path sibling = temp.resolve("a1-sibling");
    writeRun(temp.resolve("b"));
    writeRun(sibling);
    if (!name.startsWith("a1")) {
      writeRun(temp.resolve("a1"));
    }
    Path folder = temp.resolve(name);
    writeRun(folder);
    OutputFolder output = OutputFolder.of(temp + "/" + name);
    assertThrows(UsageException.class, () -> FolderCleanup.of(output).makeRoom(false));
    FolderCleanup.of(output).makeRoom(true);
    FolderCleanup.of(output).makeRoom(false);
    assertFalse(Files.exists(folder.resolve("run.json")));
    assertFalse(Files.exists(folder.resolve("annotated/part-0.jsonl")));
    assertTrue(Files.exists(sibling.resolve("annotated/part-0.jsonl")));
    assertTrue(Files.exists(temp.resolve("b/rejected/part-0.jsonl")));
    assertTrue(name.startsWith("a1") || Files.exists(temp.resolve("a1/run.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotated/notes.txt", "rejected/deep/part-0.jsonl", "annotated/.hidden"})
  void overwritingRefusesToDeleteFilesThatNoRunWrote(String stranger) throws IOException {
    writeRun(temp);
    Path file = write(temp.resolve(stranger));
    OutputFolder output = OutputFolder.of(temp.toString());
    String message =
        assertThrows(UsageException.class, () -> FolderCleanup.of(output).makeRoom(true))
            .getMessage();
    assertTrue(message.contains(file.toString()), message);
    assertTrue(Files.exists(file) && Files.exists(temp.resolve("annotated/part-0.jsonl")));
  }

  @Test
  void fileInPlaceOfTheFolderIsRefused() throws IOException {
    Path file = write(temp.resolve("file"));
    for (String name : new String[] {file.toString(), file + "/below"}) {
      String message =
          assertThrows(UsageException.class, () -> OutputFolder.of(name).lock()).getMessage();
      assertEquals("--output: '" + file + "' is a file; name a folder", message);
    }
    assertThrows(UsageException.class, () -> OutputFolder.of(" "));
  }

  /** HDFS lists files with their host, whether the folder was given with it or not. */
  @Test
  void hdfsFolderWithoutHostIsRefused() {
    String message =
        assertThrows(UsageException.class, () -> OutputFolder.of("hdfs:///out").requireHost())
            .getMessage();
    assertTrue(message.endsWith("write hdfs://HOST:PORT/..."), message);
    OutputFolder.of("hdfs://name-node:8020/out").requireHost();
    OutputFolder.of("s3://bucket/out").requireHost();
    OutputFolder.of(temp.toString()).requireHost();
  }

  @Test
  void ownsExactlyTheFoldersThatARunWrites() throws IOException {
    OutputFolder output = OutputFolder.of(temp + "/out");
    writeRun(temp.resolve("out"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("out"));
    assertTrue(output.owns(temp + "/out/annotated/"));
    assertTrue(output.owns(temp + "/out/.staging/deep/"));
    assertTrue(output.owns(link + "/rejected/"));
    assertFalse(output.owns(temp + "/out/"));
    assertFalse(output.owns(temp + "/out/annotated2/"));
    assertTrue(OutputFolder.of("gs://b/out/").owns("gs://b/out/annotated/"));
    assertFalse(OutputFolder.of("gs://b/out").owns("gs://b/out/annotated2/"));
  }

  private static void writeRun(Path folder) throws IOException {
    write(folder.resolve("annotated/part-0.jsonl"));
    write(folder.resolve("rejected/part-0.jsonl"));
    write(folder.resolve("run.json"));
  }

  private static Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }
}
