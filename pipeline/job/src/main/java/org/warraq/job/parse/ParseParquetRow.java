// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.warraq.job.record.Payload;

/** Parses rows of one Parquet file. Not thread-safe. */
public final class ParseParquetRow {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final StrictDecoder utf8 = StrictDecoder.of(StandardCharsets.UTF_8);
  private final MessageType schema;
  private final ParseSettings settings;

  /**
   * A parser for the rows of one file.
   *
   * @param schema all columns of the file
   */
  public ParseParquetRow(MessageType schema, ParseSettings settings) {
    this.schema = schema;
    this.settings = settings;
  }

  /** The columns that an article may need, if they hold single values. There may be none. */
  public MessageType wantedColumns() {
    List<Type> wanted =
        schema.getFields().stream()
            .filter(column -> isWanted(column.getName()))
            .filter(ParseParquetRow::isSingleValue)
            .toList();
    return new MessageType(schema.getName(), wanted);
  }

  private boolean isWanted(String name) {
    return settings.fields().contains(name) || settings.metadata().wants(name);
  }

  private static boolean isSingleValue(Type column) {
    return column.isPrimitive() && !column.isRepetition(Type.Repetition.REPEATED);
  }

  /**
   * Parses a row and hands over the article, or the rejected input if there is none.
   *
   * @param row the values of the wanted columns; {@code null} if there are no wanted columns
   */
  public void read(Group row, RecordLocation location, ReadResults results) {
    ParsedArticle article;
    try {
      article = fields(row).toArticle(location, settings.maxArticleChars());
    } catch (UnreadableArticleException e) {
      results.rejected(e.toRejected(location, payload(row)));
      return;
    }
    results.article(article);
  }

  private RawFields fields(Group row) throws UnreadableArticleException {
    RawFields fields = new RawFields(settings);
    for (Type column : schema.getFields()) {
      String name = column.getName();
      if (row == null || !row.getType().containsField(name)) {
        fields.other(name, column.isPrimitive() ? "values" : "a list or group");
      } else if (row.getFieldRepetitionCount(name) > 0) {
        put(row, column, fields);
      }
    }
    return fields;
  }

  private void put(Group row, Type column, RawFields fields) throws UnreadableArticleException {
    String name = column.getName();
    PrimitiveType type = column.asPrimitiveType();
    if (type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY) {
      putText(name, row.getBinary(name, 0).getBytes(), fields);
    } else if (type.getPrimitiveTypeName() == PrimitiveTypeName.BOOLEAN) {
      fields.truth(name, Boolean.toString(row.getBoolean(name, 0)));
    } else if (ParquetScalars.isReadable(type)) {
      fields.number(name, ParquetScalars.text(row, type));
    } else {
      fields.other(name, "a value of type " + type.getPrimitiveTypeName());
    }
  }

  private void putText(String name, byte[] value, RawFields fields)
      throws UnreadableArticleException {
    try {
      fields.text(name, utf8.decode(value));
    } catch (UnreadableArticleException e) {
      if (settings.fields().contains(name)) {
        throw e;
      }
      fields.unreadable(name, "bytes");
    }
  }

  /** The values as a line of JSON, or the bytes of the first value that is not valid UTF-8. */
  private Payload payload(Group row) {
    ObjectNode json = JSON.createObjectNode();
    GroupType present = row == null ? new MessageType("none") : row.getType();
    for (Type column : present.getFields()) {
      String name = column.getName();
      if (row.getFieldRepetitionCount(name) == 0) {
        continue;
      }
      PrimitiveType type = column.asPrimitiveType();
      boolean isText = type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
      try {
        json.put(
            name,
            isText
                ? utf8.decode(row.getBinary(name, 0).getBytes())
                : ParquetScalars.text(row, type));
      } catch (UnreadableArticleException e) {
        if (!settings.fields().contains(name)) {
          continue;
        }
        return Payload.of(Payload.Type.PART, row.getBinary(name, 0).getBytes());
      }
    }
    return Payload.of(
        row == null ? Payload.Type.PART : Payload.Type.ROW,
        json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
