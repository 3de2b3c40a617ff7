// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.testing.Slow;

/** Runs the Python examples of docs/inputs.md, where Python and what they import are installed. */
@Slow
class PythonExamplesTest {
  private static final Path PAGE = Path.of("../../docs/inputs.md");
  private static final Pattern EXAMPLE = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void examplesPrintTheNamesInTheArticle() throws IOException, InterruptedException {
    assumeTrue(python("import json").startsWith("0"), "no python3");
    List<String> examples =
        EXAMPLE.matcher(Files.readString(PAGE)).results().map(match -> match.group(1)).toList();
    assertEquals(2, examples.size());
    writeScript();
    for (String example : examples) {
      boolean canRun = !example.contains("pandas") || python("import pandas").startsWith("0");
      if (canRun) {
        String printed = python(example);
        assertTrue(printed.startsWith("0") && printed.contains("سلمى الحداد"), printed);
      }
    }
  }

  /** A script in the place of scripts/annotate that runs the classes under test. */
  private void writeScript() throws IOException {
    Path script = Files.createDirectories(folder.resolve("scripts")).resolve("annotate");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '%s/bin/java' -Daws.region=us-east-1 -cp '%s' %s \"$@\"\n"
            .formatted(
                System.getProperty("java.home"),
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                AnnotateStream.class.getName()));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The exit code of a program and what it printed. */
  private String python(String program) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("example.py"), program);
    Path printed = folder.resolve("printed.txt");
    ProcessBuilder python =
        new ProcessBuilder("python3", file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    python.environment().put("PYTHONIOENCODING", "utf-8");
    try {
      int code = python.start().waitFor();
      return code + "\n" + Files.readString(printed, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "no python3: " + e.getMessage();
    }
  }
}
