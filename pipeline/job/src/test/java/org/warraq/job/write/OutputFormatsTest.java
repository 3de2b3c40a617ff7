// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.JobRun;
import org.warraq.job.record.ArticleRecord;
import org.warraq.job.record.ConlluRules;
import org.warraq.job.record.RecordInvariants;

/** The seeds, annotated into all three formats, which must tell the same. */
class OutputFormatsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path temp;
  private static Map<String, ArticleRecord> jsonl;

  @BeforeAll
  static void annotateSeeds() throws Exception {
    for (String format : List.of("jsonl", "parquet", "conllu")) {
      JobRun run =
          JobRun.into(
              temp.resolve(format), "--input=" + JobRun.seeds(), "--outputFormat=" + format);
      assertEquals(0, run.exitCode(), run.err());
      if (format.equals("jsonl")) {
        jsonl = byId(run.annotatedLines());
      }
    }
  }

  @Test
  void everyRecordKeepsTheInvariants() {
    assertEquals(44, jsonl.size());
    jsonl.values().forEach(RecordInvariants::check);
  }

  @Test
  void parquetRowsEqualJsonLines() throws Exception {
    List<String> rows =
        query(
            "SELECT to_json(t) FROM read_parquet('%s', hive_partitioning = false) t"
                .formatted(parquetFiles()));
    assertEquals(jsonl, byId(rows));
  }

  @Test
  void noArticleGivesParquetWithoutRows() throws Exception {
    Path input = Files.writeString(temp.resolve("empty.jsonl"), "\n");
    JobRun run = JobRun.into(temp.resolve("nothing"), "--input=" + input);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        List.of("0"),
        query(
            "SELECT count(id) FROM read_parquet('%s/annotated/**/*.parquet')"
                .formatted(run.output())));
  }

  @Test
  void inputWithLoneSurrogatesIsRejectedAsValidJson() throws Exception {
    Path input =
        Files.writeString(
            temp.resolve("half.jsonl"),
            "{\"id\": \"a\\ud800\", \"text\": \"نص\", \"b\\udc00\": 1}\n");
    JobRun run = JobRun.into(temp.resolve("half"), "--input=" + input, "--maxRejectedFraction=1");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(
        List.of("a\uFFFD"),
        query("SELECT id FROM read_json('%s/rejected/**/*.jsonl')".formatted(run.output())));
  }

  @Test
  void parquetFooterHoldsVersions() throws Exception {
    List<String> keys =
        query(
            "SELECT DISTINCT decode(key) FROM parquet_kv_metadata('%s')".formatted(parquetFiles()));
    assertEquals(
        List.of("warraq.model_version", "warraq.schema_version"),
        keys.stream().filter(key -> key.startsWith("warraq.")).sorted().toList());
  }

  @Test
  void parquetIsZstdWithStandardLists() throws Exception {
    assertEquals(
        List.of("ZSTD"),
        query("SELECT DISTINCT compression FROM parquet_metadata('%s')".formatted(parquetFiles())));
    assertEquals(
        List.of("true"),
        query(
            "SELECT bool_or(path_in_schema = 'sentences, list, element, begin')"
                + " FROM parquet_metadata('%s')".formatted(parquetFiles())));
  }

  @Test
  void conlluEqualsJsonLines() throws Exception {
    Map<String, ConlluReader.Document> read = ConlluReader.read(temp.resolve("conllu/annotated"));
    assertEquals(jsonl.keySet(), read.keySet());
    jsonl.forEach(
        (id, record) -> assertEquals(ConlluReader.expected(record), read.get(id), "article " + id));
    assertFalse(read.isEmpty());
  }

  @Test
  void conlluFilesKeepTheRulesOfTheFormat() throws Exception {
    ConlluRules rules = new ConlluRules();
    try (Stream<Path> files = Files.walk(temp.resolve("conllu/annotated"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        rules.check(Files.readString(file));
      }
    }
  }

  private static String parquetFiles() {
    return temp.resolve("parquet/annotated") + "/**/*.parquet";
  }

  private static Map<String, ArticleRecord> byId(List<String> lines) throws Exception {
    List<ArticleRecord> records = new ArrayList<>();
    for (String line : lines) {
      records.add(JSON.readValue(line, ArticleRecord.class));
    }
    return records.stream()
        .collect(
            Collectors.toMap(
                ArticleRecord::id,
                Function.identity(),
                (a, b) -> {
                  throw new AssertionError("twice: " + a.id());
                },
                TreeMap::new));
  }

  private static List<String> query(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
