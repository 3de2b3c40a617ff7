// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A working folder and the programs that a command finds there: those of a bare system, and what is
 * added. Maven is not among them.
 */
final class Shell {
  /** What the scripts use of a POSIX system, and bash. */
  private static final List<String> SYSTEM =
      List.of(
          "awk",
          "basename",
          "bash",
          "cat",
          "cp",
          "dirname",
          "env",
          "find",
          "grep",
          "head",
          "kill",
          "ln",
          "locale",
          "ls",
          "mkdir",
          "mktemp",
          "mv",
          "nohup",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "sort",
          "stat",
          "tail",
          "tar",
          "tee",
          "touch",
          "tr",
          "uname");

  private final Path folder;
  private final Path programs;
  private final Map<String, String> variables = new HashMap<>();

  private Shell(Path folder, Path programs) {
    this.folder = folder;
    this.programs = programs;
  }

  /**
   * What a command printed, and its exit code.
   *
   * @param out standard output
   * @param err standard error
   */
  record Result(int exitCode, String out, String err) {}

  /** A shell without Java. Its working folder is {@code folder}. */
  static Shell in(Path folder) throws IOException {
    Path programs = Files.createTempDirectory(folder, "programs");
    Shell shell = new Shell(folder, programs);
    for (String name : SYSTEM) {
      Optional<Path> program = find(name);
      if (program.isPresent()) {
        Files.createSymbolicLink(programs.resolve(name), program.get());
      }
    }
    return shell;
  }

  private static Optional<Path> find(String name) {
    return List.of("/bin", "/usr/bin").stream()
        .map(bin -> Path.of(bin, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Adds the Java that runs this test. */
  Shell withJava() throws IOException {
    Files.createSymbolicLink(
        programs.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
    return this;
  }

  /** Adds a program that is this script of bash. */
  Shell withProgram(String name, String script) throws IOException {
    Path program = Files.writeString(programs.resolve(name), "#!/usr/bin/env bash\n" + script);
    program.toFile().setExecutable(true);
    return this;
  }

  /** Sets an environment variable for all commands. */
  Shell with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** Runs a command to its end, with nothing on its standard input. */
  Result run(Object... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    for (Object word : command) {
      words.add(word.toString());
    }
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", programs.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().putAll(variables);
    int exitCode = builder.start().waitFor();
    return new Result(exitCode, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
