// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.warraq.pipeline.write.ArticleRecord.EntityRecord;
import org.warraq.pipeline.write.ArticleRecord.SegmentRecord;
import org.warraq.pipeline.write.ArticleRecord.SentenceRecord;
import org.warraq.pipeline.write.ArticleRecord.WordRecord;

/** Reads our CoNLL-U back by the book, and says what it should hold for a record. */
final class ConlluReader {
  /** A sentence: its text, and its words as lists of {@code norm/upos/xpos/begin/end/ner}. */
  record Sentence(String text, List<List<String>> words) {}

  private ConlluReader() {}

  /** Sentences of all files of a folder, by article. */
  static Map<String, List<Sentence>> read(Path folder) throws IOException {
    Map<String, List<Sentence>> articles = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        read(Files.readAllLines(file), articles);
      }
    }
    return articles;
  }

  private static void read(List<String> lines, Map<String, List<Sentence>> articles) {
    List<Sentence> sentences = null;
    Sentence sentence = null;
    int lastOfWord = 0;
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (line.startsWith("# newdoc id = ")) {
        sentences = new ArrayList<>();
        articles.put(line.substring("# newdoc id = ".length()), sentences);
      } else if (line.startsWith("# text = ")) {
        sentence = new Sentence(line.substring("# text = ".length()), new ArrayList<>());
        sentences.add(sentence);
        lastOfWord = 0;
      } else if (fields.length == 10 && fields[0].contains("-")) {
        lastOfWord = Integer.parseInt(fields[0].replaceAll(".*-", ""));
        sentence.words().add(new ArrayList<>());
      } else if (fields.length == 10) {
        int id = Integer.parseInt(fields[0]);
        if (id > lastOfWord) {
          sentence.words().add(new ArrayList<>());
          lastOfWord = id;
        }
        sentence.words().get(sentence.words().size() - 1).add(segment(fields));
      }
    }
  }

  private static String segment(String[] fields) {
    Map<String, String> misc = new TreeMap<>();
    for (String feature : fields[9].split("\\|", -1)) {
      misc.put(feature.replaceAll("=.*", ""), feature.replaceFirst("[^=]*=", ""));
    }
    String norm = misc.getOrDefault("Norm", fields[1]).replace("\\p", "|").replace("\\\\", "\\");
    return String.join(
        "/", norm, fields[3], fields[4], misc.get("Begin"), misc.get("End"), misc.get("NER"));
  }

  /** What the reader should find for {@code record}. */
  static List<Sentence> expected(ArticleRecord record) {
    int[] text = record.text().codePoints().toArray();
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceRecord sentence : record.sentences()) {
      List<List<String>> words = new ArrayList<>();
      for (WordRecord word : sentence.words()) {
        words.add(word.segments().stream().map(s -> segment(s, record.entities())).toList());
      }
      int length = sentence.end() - sentence.begin();
      sentences.add(new Sentence(new String(text, sentence.begin(), length), words));
    }
    return sentences;
  }

  private static String segment(SegmentRecord segment, List<EntityRecord> entities) {
    String ner =
        entities.stream()
            .filter(e -> e.begin() < segment.end() && segment.end() <= e.end())
            .map(e -> (e.begin() >= segment.begin() ? "B-" : "I-") + e.type())
            .findFirst()
            .orElse("O");
    return String.join(
        "/",
        segment.form(),
        segment.upos(),
        segment.tag(),
        Integer.toString(segment.begin()),
        Integer.toString(segment.end()),
        ner);
  }
}
