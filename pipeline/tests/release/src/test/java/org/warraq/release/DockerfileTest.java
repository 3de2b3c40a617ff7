// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the instructions of the Dockerfile in a folder that stands for the root of the image.
 * There is no base image: Java and the tools are those of this machine.
 */
class DockerfileTest {
  @TempDir Path root;

  @Test
  void instructionsMakeAnImageThatAnnotates() throws Exception {
    Shell shell = Shell.in(root).withJava();
    Files.createDirectories(root.resolve("opt"));
    Files.createDirectories(root.resolve("usr/local/bin"));
    List<String> command = List.of();
    for (String line : Files.readAllLines(Release.CHECKOUT.resolve("Dockerfile"))) {
      String[] words = line.split(" ", 2);
      switch (words[0]) {
        case "ADD" -> {
          assertEquals("pipeline/release/target/warraq-*.tar.gz /opt/", words[1]);
          Release.unpack(root.resolve("opt"));
        }
        case "RUN" -> {
          Shell.Result run = shell.run("sh", "-euc", inRoot(words[1]));
          assertEquals(0, run.exitCode(), run.err());
        }
        case "ENV" -> shell.with(words[1].split("=", 2)[0], words[1].split("=", 2)[1]);
        case "CMD" -> command = List.of(inRoot(words[1]).replaceAll("[\\[\\]\"]", "").split(", "));
        case "FROM", "WORKDIR", "#", "" -> {}
        default -> throw new IOException("an instruction that this test does not know: " + line);
      }
    }
    Files.createDirectories(root.resolve("tmp"));
    Object[] program = command.toArray();
    program[0] = root.resolve("usr/local/bin").resolve(command.get(0));
    Shell.Result run = shell.run(program);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("Annotated 44 of 44 articles"), run.out());
    assertTrue(Files.exists(root.resolve("tmp/out/run.json")));
  }

  /** The paths of the image as paths of this machine. */
  private String inRoot(String text) {
    return text.replaceAll("(?<=[ =\"])/(?=opt|usr|tmp)", root + "/");
  }
}
