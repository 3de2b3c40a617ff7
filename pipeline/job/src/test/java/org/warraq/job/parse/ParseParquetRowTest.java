// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.article.Article;
import org.warraq.job.record.Rejected;

class ParseParquetRowTest {
  private static final MessageType ARTICLES =
      MessageTypeParser.parseMessageType(
          "message m { optional int64 id; optional binary title (STRING);"
              + " optional binary text (STRING); optional int96 when; repeated binary tags; }");

  @Test
  void rowGivesIdTitleAndText() {
    Group row = wanted(ARTICLES).append("id", 7L).append("title", "عنوان").append("text", "متن");
    Article article = parse(ARTICLES, row).onlyArticle();
    assertEquals("7", article.id());
    assertEquals("عنوان\n\nمتن", article.text());
  }

  @Test
  void rowWithoutIdIsCalledByItsLocation() {
    Group row = wanted(ARTICLES).append("text", "بلا معرف");
    assertEquals(ParseResults.SOURCE + "#5", parse(ARTICLES, row).onlyArticle().id());
  }

  @Test
  void groupsAreWantedOnlyIfANameLeadsIntoThem() {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message m { optional group other { optional binary b; } repeated binary id;"
                + " optional group title { optional binary a; } required binary text; }");
    assertEquals(List.of("id", "text"), wantedNames(schema, "none"));
    assertEquals(List.of("other", "id", "text"), wantedNames(schema, "other.b"));
  }

  private static List<String> wantedNames(MessageType schema, String keepFields) {
    ParseSettings settings =
        ParseResults.settings().keeping(MetadataFields.of(List.of(keepFields), "date", "url"));
    return new ParseParquetRow(schema, settings)
        .wantedColumns().getFields().stream().map(Type::getName).toList();
  }

  @Test
  void emptyTextIsRejectedWithTheRowAsJson() {
    Group row = wanted(ARTICLES).append("id", 1L).append("text", " ");
    Rejected rejected = parse(ARTICLES, row).onlyRejected("EmptyText");
    assertEquals("1", rejected.id());
    assertEquals("{\"id\":\"1\",\"text\":\" \"}", rejected.payload());
  }

  @Test
  void invalidUtf8IsRejectedWithItsBytes() {
    Group row = wanted(ARTICLES);
    row.append("text", Binary.fromConstantByteArray(new byte[] {(byte) 0xC7}));
    assertEquals("xw==", parse(ARTICLES, row).onlyRejected("UnreadableEncoding").payload());
  }

  @Test
  void rowWithoutWantedColumnsIsRejectedWithTheNamesOfItsColumns() {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message m { required binary Words; repeated int32 n; }");
    Rejected rejected = parse(schema, null).onlyRejected("MissingText");
    assertTrue(rejected.message().contains("the fields are: Words, n; "), rejected.message());
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "10000000, 10000000",
    "1e15, 1000000000000000",
    "0.5, 0.5",
    "-0.0, 0",
    "NaN, NaN"
  })
  void floatingPointIdHasNeitherExponentNorTrailingZeros(double number, String id) {
    MessageType schema = idColumn("double id");
    assertEquals(id, id(schema, wanted(schema).append("id", number)));
  }

  @Test
  void uuidIsAnId() {
    MessageType schema = idColumn("fixed_len_byte_array(16) id (UUID)");
    byte[] bytes = new byte[16];
    bytes[15] = 0x2a;
    assertEquals(
        "00000000-0000-0000-0000-00000000002a",
        id(schema, wanted(schema).append("id", Binary.fromConstantByteArray(bytes))));
  }

  @Test
  void int96TimeIsAnId() {
    MessageType schema = idColumn("int96 id");
    assertEquals(
        "1970-01-02T00:00:01.500Z",
        id(schema, wanted(schema).append("id", new NanoTime(2440589, 1_500_000_000L))));
  }

  private static String id(MessageType schema, Group row) {
    return parse(schema, row.append("text", "نص")).onlyArticle().id();
  }

  private static MessageType idColumn(String column) {
    return MessageTypeParser.parseMessageType(
        "message m { required " + column + "; required binary text (STRING); }");
  }

  /** An empty row with the wanted columns of a schema. */
  private static Group wanted(MessageType schema) {
    return new SimpleGroup(new ParseParquetRow(schema, ParseResults.settings()).wantedColumns());
  }

  private static ParseResults parse(MessageType schema, Group row) {
    ParseResults results = new ParseResults();
    new ParseParquetRow(schema, ParseResults.settings())
        .read(row, new RecordLocation(ParseResults.SOURCE, 5), results);
    return results;
  }
}
