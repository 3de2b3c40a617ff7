// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @TempDir Path folder;

  @Test
  void localSchemeIsRemoved() {
    assertEquals("/a/b.txt", FileNames.withoutLocalScheme("file:///a/b.txt"));
    assertEquals("a/b.txt", FileNames.withoutLocalScheme("a/b.txt"));
  }

  @Test
  void nameWithASchemeIsRemote() {
    assertTrue(FileNames.isRemote("s3://bucket/a"));
    assertTrue(FileNames.isRemote("hdfs://host:8020/a"));
    assertFalse(FileNames.isRemote("/a/b"));
    assertFalse(FileNames.isRemote("C:/a"));
  }

  @Test
  void firstGlobSignIsFound() {
    assertEquals(-1, FileNames.firstGlobSign("a/b.txt"));
    assertEquals(2, FileNames.firstGlobSign("a/*.{txt}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a*.txt", "b?[1].txt", "c{d}.txt", "خبر.txt"})
  void literalMatchesOnlyTheFileOfThatName(String name) throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Files.writeString(folder.resolve(name), "x");
    for (String other : List.of("ab.txt", "bb1.txt", "cd.txt")) {
      Files.writeString(folder.resolve(other), "x");
    }
    List<String> found =
        FileNames.match(FileNames.literal(folder.resolve(name).toString())).stream()
            .map(file -> file.resourceId().toString())
            .toList();
    assertEquals(List.of(folder.resolve(name).toString()), found);
  }

  @Test
  void missingFileIsMatchedByNothing() throws IOException {
    assertEquals(List.of(), FileNames.match(folder + "/missing.txt"));
  }
}
