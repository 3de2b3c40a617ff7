// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warraq.job.record.ArticleRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

/**
 * Reads the job's CoNLL-U files by the rules of the format, and tells what a record should give.
 */
final class ConlluReader {
  /** An article as a file tells it; its text is told by the tokens and what is between them. */
  record Document(String text, List<Sentence> sentences, List<Entity> entities) {}

  /** A sentence: its text, and its words as lists of segments {@code norm/upos/xpos/begin/end}. */
  record Sentence(int number, String text, List<List<String>> words) {}

  /** An entity, told by NER, NERBegin and Score of its segments. */
  record Entity(String type, int begin, int end, int sentence, float score) {}

  private final Map<String, Document> articles = new TreeMap<>();
  private final Map<String, StringBuilder> texts = new TreeMap<>();
  private String id;
  private String space;
  private Document article;
  private int sentence;
  private int lastOfWord;

  private static final Map<String, String> SPACES =
      Map.of("s", " ", "t", "\t", "n", "\n", "r", "\r");

  private ConlluReader() {}

  /** Returns the articles of all files of a folder, by their ids. */
  static Map<String, Document> read(Path folder) throws IOException {
    ConlluReader reader = new ConlluReader();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.readAllLines(file).forEach(reader::read);
      }
    }
    reader.articles.replaceAll(
        (id, article) ->
            new Document(reader.texts.get(id).toString(), article.sentences(), article.entities()));
    return reader.articles;
  }

  private void read(String line) {
    String[] fields = line.split("\t", -1);
    String value = line.substring(line.indexOf('=') + 1).strip();
    if (line.startsWith("# newdoc id = ")) {
      article = new Document(null, new ArrayList<>(), new ArrayList<>());
      id = value;
      space = "";
      articles.put(id, article);
      texts.put(id, new StringBuilder());
    } else if (line.startsWith("# sent_id = ")) {
      int hyphen = value.lastIndexOf('-');
      assertEquals(id, URLDecoder.decode(value.substring(0, hyphen), StandardCharsets.UTF_8));
      sentence = Integer.parseInt(value.substring(hyphen + 1));
    } else if (line.startsWith("# text = ")) {
      String text = line.substring("# text = ".length());
      article.sentences().add(new Sentence(sentence, text, new ArrayList<>()));
      lastOfWord = 0;
    } else if (fields.length == 10) {
      readToken(fields);
    }
  }

  private void readToken(String[] fields) {
    Map<String, String> misc = new TreeMap<>();
    for (String feature : fields[9].split("\\|", -1)) {
      misc.put(feature.replaceAll("=.*", ""), feature.replaceFirst("[^=]*=", ""));
    }
    List<List<String>> words = last(article.sentences()).words();
    if (fields[0].contains("-")) {
      readText(fields[1], misc);
      lastOfWord = Integer.parseInt(fields[0].replaceAll(".*-", ""));
      words.add(new ArrayList<>());
      return;
    }
    int number = Integer.parseInt(fields[0]);
    boolean isWord = !misc.containsKey("Word");
    if (number > lastOfWord) {
      readText(fields[1], misc);
      lastOfWord = number;
      if (isWord) {
        words.add(new ArrayList<>());
      }
    }
    if (isWord) {
      last(words).add(segment(fields, misc));
    }
    readEntity(misc);
  }

  /** Adds a token to the article's text, with what is before and after it. */
  private void readText(String form, Map<String, String> misc) {
    String after = misc.getOrDefault("SpacesAfter", "");
    texts.get(id).append(space).append(unescaped(misc.getOrDefault("SpacesBefore", "")));
    texts.get(id).append(form).append(unescaped(after));
    space = after.isEmpty() && !misc.containsKey("SpaceAfter") ? " " : "";
  }

  private static String unescaped(String spaces) {
    return Pattern.compile("\\\\(?:u(....)|(.))")
        .matcher(spaces)
        .replaceAll(
            escape ->
                escape.group(1) == null
                    ? SPACES.get(escape.group(2))
                    : Character.toString((char) Integer.parseInt(escape.group(1), 16)));
  }

  private static String segment(String[] fields, Map<String, String> misc) {
    String norm = misc.getOrDefault("Norm", fields[1]).replace("\\p", "|").replace("\\\\", "\\");
    return String.join("/", norm, fields[3], fields[4], misc.get("Begin"), misc.get("End"));
  }

  private void readEntity(Map<String, String> misc) {
    String label = misc.get("NER");
    int end = Integer.parseInt(misc.get("End"));
    if (label.startsWith("B-")) {
      int begin = Integer.parseInt(misc.getOrDefault("NERBegin", misc.get("Begin")));
      float score = Float.parseFloat(misc.get("Score"));
      article.entities().add(new Entity(label.substring(2), begin, end, sentence, score));
    } else if (label.startsWith("I-")) {
      Entity open = article.entities().remove(article.entities().size() - 1);
      assertEquals(open.type(), label.substring(2));
      article
          .entities()
          .add(new Entity(open.type(), open.begin(), end, open.sentence(), open.score()));
    }
  }

  /** Returns what the reader should find for {@code record}. */
  static Document expected(ArticleRecord record) {
    int[] codePoints = record.text().codePoints().toArray();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < record.sentences().size(); i++) {
      SentenceRecord sentence = record.sentences().get(i);
      List<List<String>> words = new ArrayList<>();
      for (WordRecord word : sentence.words()) {
        words.add(word.segments().stream().map(ConlluReader::segment).toList());
      }
      int length = sentence.end() - sentence.begin();
      String text = new String(codePoints, sentence.begin(), length);
      sentences.add(new Sentence(i, text.replaceAll("[\\s\\p{Z}]+", " "), words));
    }
    return new Document(
        record.text(),
        sentences,
        record.entities().stream()
            .map(e -> new Entity(e.type(), e.begin(), e.end(), e.sentence(), e.score()))
            .toList());
  }

  private static String segment(SegmentRecord segment) {
    return String.join(
        "/",
        segment.form(),
        segment.upos(),
        segment.tag(),
        Integer.toString(segment.begin()),
        Integer.toString(segment.end()));
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
