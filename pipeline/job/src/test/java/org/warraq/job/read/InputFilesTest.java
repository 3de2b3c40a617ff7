// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;

class InputFilesTest {
  private static final String FORMATS = "text|jsonl|json|csv|tsv|parquet|warc|wikiextractor|conllu";

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() {
    write("a.txt");
    write("b.jsonl.gz");
    write("deep/er/c.CSV");
    write("deep/_temporary/d.txt");
    write("deep/.git/e.txt");
    write("deep/_SUCCESS");
    write("deep/f.dat");
  }

  @Test
  void folderGivesAllFilesBelowItExceptHiddenAndUnknownOnes() throws IOException {
    InputFiles files = InputFiles.resolve(Reading.options("--input=" + folder));
    assertEquals(List.of("a.txt", "b.jsonl.gz", "c.CSV"), names(files));
    assertEquals(
        List.of(
            "3 hidden files (names that begin with . or _)", "1 files .dat: pass --inputFormat"),
        files.passedOver().stream()
            .map(line -> line.split(" to read|, such as ", 2)[0])
            .sorted(Comparator.reverseOrder())
            .toList());
    assertEquals(3, files.totalBytes());
  }

  @Test
  void fileNamedByFileFolderAndGlobIsReadOnce() throws IOException {
    String entries = folder + "/a.txt," + folder + "/*.{gz}," + folder + "/deep," + folder;
    InputFiles files = InputFiles.resolve(Reading.options("--input=" + entries));
    assertEquals(List.of("a.txt", "b.jsonl.gz", "c.CSV"), names(files));
    assertEquals(3, files.totalBytes());
  }

  @Test
  void formatFlagTakesAllFilesExceptHiddenOnes() throws IOException {
    InputFiles files =
        InputFiles.resolve(Reading.options("--input=" + folder, "--inputFormat=text"));
    assertEquals(List.of("a.txt", "b.jsonl.gz", "c.CSV", "f.dat"), names(files));
  }

  @Test
  void fileOrFolderThatAnEntryNamesIsReadEvenIfHidden() throws IOException {
    Path named = write("_hidden [1]{x}*/_g.txt");
    assertEquals(List.of("_g.txt"), names(InputFiles.resolve(Reading.options("--input=" + named))));
    write("_hidden [1]{x}*/h.txt");
    assertEquals(
        List.of("h.txt"),
        names(InputFiles.resolve(Reading.options("--input=" + named.getParent()))));
  }

  @Test
  void globThatNamesHiddenFilesMatchesThem() throws IOException {
    write("_a.txt");
    write("_x[1]/_b.txt");
    write("_x[1]/c.txt");
    assertEquals(List.of("_a.txt"), names("--input=" + folder + "/_*.txt"));
    assertEquals(List.of("d.txt"), names("--input=" + folder + "/deep/_*/*"));
    assertEquals(List.of("c.txt"), names("--input=" + folder + "/_x[1]"));
  }

  @Test
  void outputOfEarlierRunsIsPassedOverUnlessAnEntryNamesIt() throws IOException {
    for (String name :
        List.of(
            "run.json",
            "runs/20261125T184500Z.json",
            "annotated/part-0.jsonl",
            "annotated/run=20261125T184500Z/part-0.parquet",
            "rejected/part-0.jsonl",
            "rejected/run=20261125T184500Z/part-0.jsonl")) {
      write("out/" + name);
    }
    write("out/more/a2.txt");
    write("annotated/a3.txt");
    // The output of a run that annotated nothing.
    write("none/rejected/part-0.jsonl");
    write("none/runs/20261125T184500Z.json");
    InputFiles files = InputFiles.resolve(Reading.options("--input=" + folder));
    assertEquals(List.of("a.txt", "a2.txt", "a3.txt", "b.jsonl.gz", "c.CSV"), names(files));
    assertTrue(
        files.passedOver().stream()
            .anyMatch(line -> line.startsWith("8 files that earlier runs wrote")));
    String annotated = folder + "/out/annotated";
    assertEquals(
        List.of("part-0.jsonl", "part-0.parquet"),
        names(InputFiles.resolve(Reading.options("--input=" + annotated))));
  }

  @Test
  void relativeEntriesGiveRelativeSources() throws IOException {
    Path here = Files.createTempDirectory(Path.of("target"), "input");
    Reading.write(here.resolve("a.txt"), "x");
    for (String entry : List.of(here.toString(), "./" + here, here + "/*.txt", here + "/a.txt")) {
      InputFile file = InputFiles.resolve(Reading.options("--input=" + entry)).files().get(0);
      assertEquals(here + "/a.txt", file.source());
    }
    Path absolute = here.toAbsolutePath();
    InputFile file = InputFiles.resolve(Reading.options("--input=" + absolute)).files().get(0);
    assertEquals(absolute + "/a.txt", file.source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nowhere.txt | nothing matches '%s', because there is no such file or folder; check the path",
        "nowhere/ | nothing matches '%s', because there is no such file or folder; check the path",
        "*.nothing | no file matches '%s'; check the pattern",
        "empty | the folder '%s' has no files; pass one that has",
        "empty/deep/ | the folder '%s' has no files; pass one that has",
        "dangling | '%s' has no file that can be read, but 1 links that lead nowhere, such as %s/link;"
            + " check what is there and its permissions",
      })
  void entryWithoutFilesIsAUsageErrorThatSaysWhy(String entry, String why) throws IOException {
    Files.createDirectories(folder.resolve("empty/deep"));
    Files.createSymbolicLink(
        Files.createDirectories(folder.resolve("dangling")).resolve("link"), Path.of("nowhere"));
    String message = usageError("--input=" + folder + "/a.txt," + folder + "/" + entry);
    assertEquals("--input: " + why.replace("%s", folder + "/" + entry), message);
  }

  @Test
  void folderThatMayNotBeOpenedIsNamed() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    Files.writeString(locked.resolve("a.txt"), "نص");
    assumeTrue(locked.toFile().setReadable(false), "permissions cannot be changed here");
    assumeFalse(Files.isReadable(locked), "root may open every folder");
    assertEquals(
        ("--input: '%1$s' has no file that can be read, but 1 folders that cannot be opened, such as"
                + " %1$s; check what is there and its permissions")
            .formatted(locked),
        usageError("--input=" + locked));
    locked.toFile().setReadable(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/stdin", "/dev/fd/0", "/proc/self/fd/0", "file:///dev/stdin"})
  void streamIsRefusedBecauseItsBytesCannotBeReadTwice(String name) {
    assertEquals(
        "--input: '"
            + name
            + "' is one of the streams, whose bytes can be read only once; save them in a file, or"
            + " pipe them into scripts/annotate -",
        usageError("--input=" + name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1F8B08 | it begins like a gzip file: give the file the extension .gz after its own. Or",
        "504B0304 | it begins like a zip archive (or a document of Word or Excel): give an archive the"
            + " extension .zip; save a document as text or CSV. Or",
        "50415231 | it begins like a Parquet file: give the file the extension .parquet. Or",
        "7B22 | it begins like JSON Lines: pass --inputFormat=jsonl. Or",
        "5B7B | it begins like a JSON array: pass --inputFormat=json. Or",
        "D986 | if it is text, pass --inputFormat=text. Or",
      })
  void fileWithoutAKnownExtensionIsToldByItsFirstBytes(String hex, String hint) throws IOException {
    Path file = folder.resolve("dump");
    Files.write(file, HexFormat.of().parseHex(hex));
    String start = "--input: the name of '" + file + "' does not tell its format; " + hint;
    String message = usageError("--input=" + file);
    assertEquals(start, message.substring(0, Math.min(start.length(), message.length())), message);
  }

  @Test
  void relativeEntryThatMatchesNothingIsReportedWithItsFolder() {
    assertEquals(
        "--input: no file matches 'nowhere/*.txt'; check the pattern (relative to "
            + Path.of("").toAbsolutePath()
            + ")",
        usageError("--input=nowhere/*.txt"));
  }

  @Test
  void unknownFormatIsAUsageError() {
    assertEquals(
        "--input: the name of '"
            + folder
            + "/deep/f.dat' does not tell its format; if it is text, pass --inputFormat=text. Or pass"
            + " --inputFormat="
            + FORMATS,
        usageError("--input=" + folder + "/deep/f.dat"));
    assertEquals(
        "--input: there is no file of a known format in '"
            + folder
            + "/deep/*.dat', but 1 files .dat: pass --inputFormat to read them, such as "
            + folder
            + "/deep/f.dat; pass --inputFormat="
            + FORMATS,
        usageError("--input=" + folder + "/deep/*.dat"));
  }

  @Test
  void usageErrorNamesTheRemedy() {
    assertTrue(usageError("--input=,").contains("pass files, folders or globs"));
    assertTrue(usageError("--input=gopher://x/y.txt").startsWith("--input: cannot read 'gopher"));
    assertTrue(usageError("--input=" + write("g.parquet.gz")).contains("decompress it first"));
    assertTrue(usageError("--charset=UTF-8o").contains("try UTF-8, windows-1256"));
    assertTrue(usageError("--charset=??").contains("try UTF-8, windows-1256"));
    assertTrue(usageError("--maxArticleChars=0").contains("pass 1 or more"));
    assertTrue(usageError("--zstdWindow=3g").contains("a size from 1k to 2g"));
    assertTrue(usageError("--sample=0").contains("0 reads no article"));
    assertTrue(usageError("--minArabic=50").contains("is not a fraction"));
    assertTrue(usageError("--csvSeparator=::").contains("pass one sign, or tab"));
  }

  @Test
  void inputWithoutLookupIsAFileIfItsExtensionSaysSoElseAFolder() {
    InputFiles input =
        InputFiles.withoutLookup(
            Reading.options("--input=gs://b/in,gs://b/in/,gs://b/x.jsonl.gz,gs://b/*/[ab]*.txt"));
    assertEquals(
        List.of("gs://b/in/**", "gs://b/in/**", "gs://b/x.jsonl.gz", "gs://b/*/[ab]*.txt"),
        input.patterns().patterns().stream().map(InputPattern::spec).toList());
    assertEquals(0, input.totalBytes());
  }

  private static String usageError(String... flags) {
    ReadOptions options = Reading.options(flags);
    String message =
        assertThrows(UsageException.class, () -> InputFiles.resolve(options)).getMessage();
    assertEquals(1, message.lines().count());
    return message;
  }

  private static List<String> names(String flag) throws IOException {
    return names(InputFiles.resolve(Reading.options(flag)));
  }

  private static List<String> names(InputFiles files) throws IOException {
    assertEquals(files.files(), files.patterns().match());
    return files.files().stream()
        .map(file -> Path.of(file.path()).getFileName().toString())
        .sorted()
        .toList();
  }

  private Path write(String name) {
    return Reading.write(folder.resolve(name), "x");
  }
}
