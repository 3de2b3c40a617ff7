// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.article.Upos;
import org.warraq.gold.GoldException;

class UdFileTest {
  @TempDir private Path folder;

  @Test
  void wordsAreFoundInTheText() throws IOException {
    UdSentence sentence =
        read(
                "# text = وصل 😀 بالقطار.",
                UdLines.word(1, "وصل", "وَصَل", "VERB", "Gender=Masc"),
                UdLines.word(2, "😀", "😀", "SYM", "_"),
                UdLines.token(3, 4, "بالقطار"),
                UdLines.word(3, "ب", "بِ", "ADP", "_"),
                UdLines.word(4, "القطار", "قِطَار", "NOUN", "_"),
                "4.1\tصباحا\t_\tADV\t_\t_\t_\t_\t_\t_",
                UdLines.word(5, ".", ".", "_", "_"))
            .get(0);
    assertEquals("وصل 😀 بالقطار.", sentence.text());
    assertEquals(
        List.of(
            new UdWord("وصل", "وَصَل", Upos.VERB, "Gender=Masc", 0, 3, true),
            new UdWord("😀", "😀", Upos.SYM, "_", 4, 6, true),
            new UdWord("ب", "بِ", Upos.ADP, "_", 7, 8, true),
            new UdWord("القطار", "قِطَار", Upos.NOUN, "_", 8, 14, true),
            new UdWord(".", ".", null, "_", 14, 15, true)),
        sentence.words());
  }

  @Test
  void wordsThatTheTextDoesNotSpellHaveTheSpanOfTheirToken() throws IOException {
    List<UdWord> words =
        read(
                "# text = وصلنا للبيت",
                UdLines.token(1, 2, "وصلنا"),
                UdLines.word(1, "وصل", "وصل", "VERB", "_"),
                UdLines.word(2, "نا", "هو", "PRON", "_"),
                UdLines.token(3, 4, "للبيت"),
                UdLines.word(3, "ل", "ل", "ADP", "_"),
                UdLines.word(4, "البيت", "بيت", "NOUN", "_"))
            .get(0)
            .words();
    assertEquals(List.of(true, true, false, false), words.stream().map(UdWord::isExact).toList());
    assertEquals(List.of(0, 3, 6, 6), words.stream().map(UdWord::begin).toList());
    assertEquals(List.of(3, 5, 11, 11), words.stream().map(UdWord::end).toList());
  }

  @Test
  void wordsThatSpellOnlyThePartOfATokenHaveItsSpan() throws IOException {
    List<UdWord> words =
        read(
                "# text = عمّا",
                UdLines.token(1, 2, "عمّا"),
                UdLines.word(1, "ع", "عن", "ADP", "_"),
                UdLines.word(2, "م", "ما", "PRON", "_"))
            .get(0)
            .words();
    assertEquals(List.of(false, false), words.stream().map(UdWord::isExact).toList());
    assertEquals(List.of(0, 0), words.stream().map(UdWord::begin).toList());
    assertEquals(List.of(4, 4), words.stream().map(UdWord::end).toList());
  }

  @Test
  void documentsAreNumberedByTheirIds() throws IOException {
    assertEquals(
        List.of(0, 0, 1, 2, 3),
        read(
                UdLines.sentence("# newdoc id = a"),
                UdLines.sentence("# newdoc id = a"),
                UdLines.sentence("# newdoc id = b"),
                UdLines.sentence("# newdoc"),
                UdLines.sentence("# newdoc"))
            .stream()
            .map(UdSentence::document)
            .toList());
    assertEquals(0, read(UdLines.sentence("# sent_id = 1")).get(0).document());
  }

  @Test
  void onlyLineFeedsEndLines() throws IOException {
    Path file = folder.resolve("a.conllu");
    Files.writeString(
        file,
        "# text = سطر\u2028آخر\r\n" + UdLines.word(1, "سطر\u2028آخر", "_", "X", "_") + "\r\n");
    assertEquals("سطر\u2028آخر", UdFile.read(file).get(0).words().get(0).form());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'# text = نص\n1 نص'                                | :2: a token needs a number and 10 columns",
        "'# text = نص\n1\tنص\t_\tX'                         | :2: a token needs a number and 10 columns",
        "'# text = نص\n99999999999\tنص\t_\tX\t_\t_\t_\t_\t_\t_' | :2: a token needs a number",
        "'1\tنص\t_\tX\t_\t_\t_\t_\t_\t_'                     | :1: the sentence has no text",
        "'# text = نص\n1\tنصوص\t_\tX\t_\t_\t_\t_\t_\t_'      | :2: 'نصوص' is not the next token",
        "'# text = نص\n1\tنص\t_\tNAME\t_\t_\t_\t_\t_\t_'     | :2: 'NAME' is not a Universal tag",
        "'# text = نص\n\n'                                   | : the file has no sentence"
      })
  void wrongLinesAreReported(String content, String message) throws IOException {
    Path file = folder.resolve("wrong.conllu");
    Files.writeString(file, content);
    String reported = assertThrows(GoldException.class, () -> UdFile.read(file)).getMessage();
    assertTrue(reported.startsWith(file + message), reported);
  }

  private List<UdSentence> read(String... lines) throws IOException {
    Path file = folder.resolve("a.conllu");
    Files.write(file, List.of(lines));
    return UdFile.read(file);
  }
}
