// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warraq.article.EntityType.LOC;
import static org.warraq.article.EntityType.MISC;
import static org.warraq.article.EntityType.ORG;
import static org.warraq.article.EntityType.PER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.article.EntityType;
import org.warraq.gold.GoldSentence.EntitySpan;

class BioFileTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void setFile() {
    file = folder.resolve("gold.conll");
  }

  @Test
  void sentencesKnowTheirFirstLine() throws IOException {
    write("\uFEFFزار O\nسامي B-PERS\nحداد\tI-PERS\t\r\n\n \nعدن B-LOC");
    assertEquals(
        List.of(
            new GoldSentence(1, List.of("زار", "سامي", "حداد"), List.of(new EntitySpan(PER, 1, 3))),
            new GoldSentence(6, List.of("عدن"), List.of(new EntitySpan(LOC, 0, 1)))),
        BioFile.read(file));
  }

  @ParameterizedTest
  @CsvSource({
    "B-PER B-PER, 0 1 1 2",
    "I-PER I-PER, 0 2",
    "B-PER I-LOC, 0 1 1 2",
    "B-PER O I-PER, 0 1 2 3",
    "B-PER I-PER E-PER E-PER, 0 3 3 4",
    "S-PER I-PER S-PER, 0 1 1 2 2 3",
    "O B-NORP I-PER, 2 3",
    "B-FAC I-FAC B-LOC, 0 2 2 3",
  })
  void entitiesEndWhereConllevalEndsThem(String labels, String bounds) throws IOException {
    write("كلمة " + labels.replace(" ", "\nكلمة ") + "\n");
    String actual =
        BioFile.read(file).get(0).entities().stream()
            .map(span -> span.begin() + " " + span.end())
            .reduce((first, second) -> first + " " + second)
            .orElse("");
    assertEquals(bounds, actual);
  }

  @Test
  void typesAreMappedOrDropped() throws IOException {
    write("ا B-PERS\nا B-MIS\nا B-FAC\nا B-NORP\nا B-ORG\nا B-DATE\n");
    TypeMapping more = TypeMapping.STANDARD.with(Map.of("DATE", "O", "FAC", "ORG"));
    List<EntityType> types =
        BioFile.read(file, more).get(0).entities().stream().map(EntitySpan::type).toList();
    assertEquals(List.of(PER, MISC, ORG, ORG), types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بيروت | \"بيروت\" is not a token and its tag",
        "بيروت NNP B-LOC | \"بيروت NNP B-LOC\" is not a token and its tag",
        "بيروت LOC | \"LOC\" is not a BIO tag; write O, or B-",
        "بيروت B-DATE | the type DATE is not known; drop it with --map=DATE=O",
        "بيروت B-GPE | the type GPE is not known; map it with --map=GPE=LOC, or drop it",
        "سلمى B-PERSON | the type PERSON is not known; map it with --map=PERSON=PER, or drop it",
        "كتاب B-BOOK | the type BOOK is not known; map it with --map=BOOK=MISC, or drop it",
      })
  void wrongLineIsReportedWithItsNumber(String line, String message) throws IOException {
    write("\nفي O\n" + line + "\n");
    assertEquals(file + ":3: " + message, error().substring(0, (file + ":3: " + message).length()));
  }

  @Test
  void lineThatIsNotUtf8IsReported() throws IOException {
    Files.write(file, new byte[] {'a', ' ', 'O', '\n', (byte) 0xC7, ' ', 'O', '\n'});
    assertEquals(file + ":2: the line is not UTF-8; convert the file to UTF-8", error());
  }

  @Test
  void missingOrEmptyFileIsReported() throws IOException {
    assertTrue(error().startsWith(file + ": no such file"), error());
    write("\n\n");
    assertTrue(error().startsWith(file + ":1: the file has no sentence"), error());
  }

  /** A pipe is what the shell gives for {@code --gold=<(zcat FILE)}. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void pipeIsReadLikeAFile() throws Exception {
    Process mkfifo = new ProcessBuilder("mkfifo", file.toString()).start();
    assertEquals(0, mkfifo.waitFor());
    Process writer =
        new ProcessBuilder("sh", "-c", "echo 'a B-LOC' > \"$0\"", file.toString()).start();
    assertEquals(
        List.of(new GoldSentence(1, List.of("a"), List.of(new EntitySpan(LOC, 0, 1)))),
        BioFile.read(file));
    assertEquals(0, writer.waitFor());
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text);
  }

  private String error() {
    return assertThrows(GoldException.class, () -> BioFile.read(file)).getMessage();
  }
}
