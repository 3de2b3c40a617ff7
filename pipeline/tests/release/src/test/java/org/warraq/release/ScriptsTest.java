// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scripts of a checkout that nothing was built in, and what they say of a system that lacks
 * something.
 */
class ScriptsTest {
  @TempDir Path temp;
  private Path checkout;

  /** A checkout without sources, because nothing is compiled here. */
  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = Files.createDirectory(temp.resolve("warraq"));
    Path scripts = Files.createDirectory(checkout.resolve("scripts"));
    for (String name : Release.scriptsIn(Release.CHECKOUT.resolve("scripts"))) {
      Path copy = Files.copy(Release.CHECKOUT.resolve("scripts/" + name), scripts.resolve(name));
      copy.toFile().setExecutable(true);
    }
    Files.copy(Release.CHECKOUT.resolve("scripts/lib.sh"), scripts.resolve("lib.sh"));
    Files.copy(Release.CHECKOUT.resolve("pom.xml"), checkout.resolve("pom.xml"));
  }

  private Path script(String name) {
    return checkout.resolve("scripts").resolve(name);
  }

  static List<String> scripts() throws IOException {
    return Release.scriptsIn(Release.CHECKOUT.resolve("scripts"));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void helpAndVersionBuildNothing(String script) throws Exception {
    Shell shell = Shell.in(temp); // Neither Maven nor Java is there.
    Shell.Result help = shell.run(script(script), "--help");
    assertEquals(0, help.exitCode(), help.err());
    assertTrue(help.out().contains("scripts/" + script), help.out());
    Shell.Result version = shell.run(script(script), "--version");
    assertEquals(0, version.exitCode(), version.err());
    assertEquals("Warraq " + Release.VERSION + " (not built)\n", version.out());
    assertFalse(Files.exists(checkout.resolve("target")));
  }

  @Test
  void missingMavenIsNamed() throws Exception {
    Shell.Result run = Shell.in(temp).withJava().run(script("annotate"));
    assertEquals(2, run.exitCode());
    assertEquals(
        "annotate: Maven is missing (mvn), which builds Warraq; install Maven 3.8 or newer, or use a"
            + " release of Warraq, which needs Java alone\n",
        run.err());
  }

  @Test
  void missingJavaIsNamed() throws Exception {
    Shell.Result run = Shell.in(temp).withProgram("mvn", "").run(script("annotate"));
    assertEquals(2, run.exitCode());
    assertEquals(
        "annotate: Java is missing (java); install JDK 17 or newer, or set JAVA_HOME to one\n",
        run.err());
    Shell.Result wrong =
        Shell.in(temp).withProgram("mvn", "").with("JAVA_HOME", "/nowhere").run(script("annotate"));
    assertEquals(
        "annotate: Java is missing (/nowhere/bin/java); install JDK 17 or newer, or set JAVA_HOME"
            + " to one\n",
        wrong.err());
  }

  @ParameterizedTest
  @CsvSource({"11.0.2, 11", "1.8.0_392, 1"})
  void oldJavaIsNamed(String version, String shown) throws Exception {
    Path home = Files.createDirectories(temp.resolve("old/bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Files.writeString(home.resolve("bin/java"), "#!/bin/sh\n").toFile().setExecutable(true);
    Shell.Result run =
        Shell.in(temp)
            .withProgram("mvn", "")
            .with("JAVA_HOME", home.toString())
            .run(script("annotate"));
    assertEquals(2, run.exitCode());
    assertEquals(
        "annotate: %s is too old (version %s); install JDK 17 or newer, or set JAVA_HOME to one\n"
            .formatted(home, shown),
        run.err());
  }

  @Test
  void buildShowsItsModulesAndItsFiles() throws Exception {
    String maven =
        """
        echo "[INFO] Scanning for projects..."
        for ((i = 0; i < 250; i++)); do
          echo "Downloading from central: https://example.org/$i"
          echo "Downloaded from central: https://example.org/$i (1.7 kB at 5.2 kB/s)"
        done
        echo "[INFO] Building Warraq job 0.1.0-SNAPSHOT                                  [8/9]"
        echo "[ERROR] no space left"
        exit 1
        """;
    Shell.Result run = Shell.in(temp).withJava().withProgram("mvn", maven).run(script("annotate"));
    assertEquals(1, run.exitCode());
    Path log = checkout.resolve("target/build.log");
    assertEquals(
        """
        Building Warraq (the first time takes minutes: Maven fetches 550 MB); log: %1$s
          100 files fetched
          200 files fetched
          [8/9] Warraq job
        [ERROR] no space left
        annotate: Maven could not build Warraq; the whole log is %1$s
        """
            .formatted(log.toRealPath()),
        run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"much", "-1g", "2gb", "2.5g", "0"})
  void heapThatIsNoAmountOfMemoryIsNamed(String heap) throws Exception {
    Shell.Result run = released("annotate", heap);
    assertEquals(2, run.exitCode());
    assertEquals(
        "annotate: WARRAQ_HEAP: '"
            + heap
            + "' is not an amount of memory; pass one such as 2g or 1500m\n",
        run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "100m", "255m", "200000k"})
  void tooSmallHeapIsNamed(String heap) throws Exception {
    Shell.Result run = released("annotate", heap);
    assertEquals(2, run.exitCode());
    assertEquals(
        "annotate: WARRAQ_HEAP: " + heap + " is too little memory; pass 256m or more\n", run.err());
  }

  private Shell.Result released(String script, String heap) throws Exception {
    return Shell.in(temp).withJava().with("WARRAQ_HEAP", heap).run(Release.script(script));
  }
}
