// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.job.files.EmptyParquetFile;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.parse.ParsedArticle;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.record.Rejected;

class ReadParquetRowsTest {
  private static final MessageType ARTICLES =
      MessageTypeParser.parseMessageType(
          "message m { optional int64 id; optional binary title (STRING);"
              + " optional binary text (STRING); optional int96 when; repeated binary tags; }");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
  void rowsAreArticlesWithAnyCompression(CompressionCodecName codec) throws IOException {
    Group full = new SimpleGroup(ARTICLES);
    full.append("id", 7L).append("title", "عنوان").append("text", "متن");
    Group bare = new SimpleGroup(ARTICLES).append("text", "بلا معرف");
    Path file = write(ARTICLES, codec, List.of(full, bare, new SimpleGroup(ARTICLES)));
    Reading reading = Reading.of("--input=" + file);
    assertEquals(List.of("7", file + "#2"), reading.ids());
    assertEquals(List.of("عنوان\n\nمتن", "بلا معرف"), reading.texts());
    assertEquals(List.of("MissingText"), reading.errors());
    assertEquals(file + "#3", reading.rejected().get(0).id());
  }

  @ParameterizedTest
  @CsvSource({
    "number, 7.5",
    "uuid, 00000000-0000-0000-0000-00000000002a",
    "time, 1970-01-02T00:00:01.500Z",
    "timestamp, 1970-01-01T00:00:01.500Z"
  })
  void columnOfAnyTypeIsAnIdAndARowWithoutTextIsRejected(String column, String id)
      throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType(
            "message m { required double number; required fixed_len_byte_array(16) uuid (UUID);"
                + " required int96 time; required int64 timestamp (TIMESTAMP(MILLIS,true));"
                + " optional binary text (STRING); }");
    Path file =
        write(
            type,
            CompressionCodecName.SNAPPY,
            List.of(rowOfIds(type).append("text", "نص"), rowOfIds(type)));
    Reading reading = Reading.of("--input=" + file, "--idField=" + column);
    assertEquals(List.of(id), reading.ids());
    assertEquals(List.of("نص"), reading.texts());
    assertEquals(List.of("MissingText"), reading.errors());
    assertEquals(id, reading.rejected().get(0).id());
  }

  private static Group rowOfIds(MessageType type) {
    byte[] uuid = new byte[16];
    uuid[15] = 0x2a;
    return new SimpleGroup(type)
        .append("number", 7.5)
        .append("uuid", Binary.fromConstantByteArray(uuid))
        .append("time", new NanoTime(2440589, 1_500_000_000L))
        .append("timestamp", 1500L);
  }

  @Test
  void textThatIsStoredOnceForVeryManyRowsIsABomb() throws IOException {
    Path file = folder.resolve("bomb.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(ARTICLES)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withDictionaryPageSize(4 << 20)
            .build()) {
      Group row = new SimpleGroup(ARTICLES).append("text", "ب".repeat(500_000)); // 1 MB
      for (int i = 0; i < 300; i++) {
        writer.write(row);
      }
    }
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Counts counts = new Counts();
    ReadParquetRows.read(
        Chunk.whole(
            new InputFile(
                file.toString(),
                "bomb.parquet",
                InputFormat.PARQUET,
                Compression.UNCOMPRESSED,
                "",
                Files.size(file))),
        ReadSettings.from(PipelineOptionsFactory.as(WarraqOptions.class)),
        counts);
    assertEquals(268, counts.articles);
    assertEquals(1, counts.rejected.size());
    String message = counts.rejected.get(0).message();
    assertTrue(message.contains("from row 269 on: it is a decompression bomb"), message);
  }

  /** Counts articles, because all of a bomb's together take much memory. */
  private static final class Counts implements ReadResults {
    private final List<Rejected> rejected = new ArrayList<>();
    private int articles;

    @Override
    public void article(ParsedArticle article) {
      articles++;
    }

    @Override
    public void rejected(Rejected input) {
      rejected.add(input);
    }

    @Override
    public void skipped() {}

    @Override
    public void leftOut(String why) {}
  }

  @ParameterizedTest
  @CsvSource({"BROTLI", "LZO", "LZ4"})
  void codecThatCannotBeReadIsNamedWithTheWayOut(CompressionCodecName codec) {
    String message =
        assertThrows(IOException.class, () -> ReadParquetRows.requireReadable(codec)).getMessage();
    assertTrue(message.startsWith("its columns are compressed with " + codec), message);
    assertTrue(message.contains("write it with zstd"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "'int32 id (INTEGER(32,false))', -1294967296, 3000000000",
    "'int32 id (DECIMAL(9,2))', 12345, 123.45",
    "int32 id (DATE), 20471, 2026-01-18",
    "'int32 id (TIME(MILLIS,true))', 3723000, 01:02:03.000+0000"
  })
  void idIsWrittenAsItsTypeMeansIt(String column, int stored, String id) throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType(
            "message m { required %s; required binary text (STRING); }".formatted(column));
    Group row = new SimpleGroup(type).append("id", stored).append("text", "نص");
    Path file = write(type, CompressionCodecName.SNAPPY, List.of(row));
    assertEquals(List.of(id), Reading.of("--input=" + file).ids());
  }

  @Test
  void nestedFieldsAndListsOfTextsAreRead() throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType(
            """
            message m {
              required group meta { required int64 key; }
              required group doc {
                optional group paragraphs (LIST) {
                  repeated group list { optional binary element (STRING); }
                }
              }
            }
            """);
    Group row = new SimpleGroup(type);
    row.addGroup("meta").append("key", 7L);
    Group list = row.addGroup("doc").addGroup("paragraphs");
    list.addGroup("list").append("element", "هطل المطر");
    list.addGroup("list").append("element", "على القرية");
    Path file = write(type, CompressionCodecName.SNAPPY, List.of(row));
    Reading reading =
        Reading.of("--input=" + file, "--idField=meta.Key", "--textField=doc.paragraphs");
    assertEquals(List.of("7"), reading.ids());
    assertEquals(List.of("هطل المطر\nعلى القرية"), reading.texts());
  }

  @Test
  void rowGroupWithoutRowsGivesNeitherArticleNorRejectedInput() throws IOException {
    Path file = EmptyParquetFile.writeTo(folder);
    for (Reading reading :
        List.of(Reading.of("--input=" + file), Reading.inChunks(1, "--input=" + file))) {
      assertEquals(List.of(), reading.articles());
      assertEquals(List.of(), reading.rejected());
    }
  }

  @Test
  void tableWithoutATextColumnIsRejectedRowByRow() throws IOException {
    MessageType other =
        MessageTypeParser.parseMessageType(
            "message m { required binary Words; repeated int32 n; }");
    Group row = new SimpleGroup(other).append("Words", "نص").append("n", 5);
    Path file = write(other, CompressionCodecName.SNAPPY, List.of(row, row));
    Reading reading = Reading.of("--input=" + file);
    assertEquals(List.of("MissingText", "MissingText"), reading.errors());
    assertTrue(reading.rejected().get(0).message().contains("the fields are: Words, n; "));
    assertEquals(List.of("نص", "نص"), Reading.of("--input=" + file, "--textField=words").texts());
    assertEquals(
        List.of("MalformedLine", "MalformedLine"),
        Reading.of("--input=" + file, "--textField=n").errors());
  }

  @Test
  void rowGroupsAreChunksAndRowsKeepTheirNumbers() throws IOException {
    Path file = write(ARTICLES, CompressionCodecName.UNCOMPRESSED, rows(20_000));
    Reading whole = Reading.of("--input=" + file);
    assertEquals(1, whole.chunks().size());
    Reading cut = Reading.inChunks(10_000, "--input=" + file);
    assertTrue(cut.chunks().size() > 5, cut.chunks().size() + " chunks");
    assertEquals(whole.articles(), cut.articles());
    assertEquals(20_000, cut.articles().size());
    assertEquals(file + "#20000", cut.ids().get(19_999));
    assertEquals(Files.size(file), cut.bytes());
    assertEquals(Files.size(file), whole.bytes());
  }

  @Test
  void damagedRowGroupIsRejectedAndOthersAreRead() throws IOException {
    Path file = write(ARTICLES, CompressionCodecName.GZIP, rows(20_000));
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 40; i < 80; i++) {
      bytes[i] = (byte) 0xFF;
    }
    Files.write(file, bytes);
    Reading reading = Reading.inChunks(1000, "--input=" + file);
    assertEquals(List.of("UnreadableFile"), reading.errors());
    long rowsOfFirstGroup = reading.chunks().get(1).firstNumber() - 1;
    assertTrue(reading.articles().size() >= 20_000 - rowsOfFirstGroup);
    assertTrue(reading.ids().contains(file + "#20000"));
    Reading whole = Reading.of("--input=" + file);
    assertEquals(1, whole.chunks().size());
    assertEquals(reading.articles(), whole.articles());
    assertEquals(reading.rejected(), whole.rejected());
    String rows = "from row 1 to row " + rowsOfFirstGroup + ": ";
    assertTrue(whole.rejected().get(0).message().startsWith("the file cannot be read " + rows));
  }

  private static List<Group> rows(int count) {
    return IntStream.rangeClosed(1, count)
        .<Group>mapToObj(i -> new SimpleGroup(ARTICLES).append("text", "نص رقم " + i))
        .toList();
  }

  private Path write(MessageType type, CompressionCodecName codec, List<Group> rows)
      throws IOException {
    Path file = folder.resolve("a.parquet");
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(type)
            .withCompressionCodec(codec)
            .withRowGroupSize(50_000L)
            .withPageSize(1000)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    }
    return file;
  }
}
