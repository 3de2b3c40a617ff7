// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.warraq.job.record.Payload;

/** Makes fields of the rows of a Parquet file. Not thread-safe. */
public final class ParquetRow {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final StrictDecoder utf8 = StrictDecoder.of(StandardCharsets.UTF_8);
  private final MessageType columns;
  private final FieldNames names;

  public ParquetRow(MessageType columns, FieldNames names) {
    this.columns = columns;
    this.names = names;
  }

  public static boolean isSingleValue(Type column) {
    return column.isPrimitive() && !column.isRepetition(Type.Repetition.REPEATED);
  }

  /**
   * The fields of a row.
   *
   * @param row the values of the wanted columns; {@code null} if none is wanted
   * @throws UnreadableArticle if a text is no UTF-8, which Parquet's strings are
   */
  public RawFields parse(Group row) throws UnreadableArticle {
    RawFields fields = new RawFields(names);
    for (Type column : columns.getFields()) {
      String name = column.getName();
      if (row == null || !row.getType().containsField(name)) {
        fields.other(name, column.isPrimitive() ? "values" : "a list or group");
      } else if (row.getFieldRepetitionCount(name) > 0) {
        put(row, column, fields);
      }
    }
    return fields;
  }

  private void put(Group row, Type column, RawFields fields) throws UnreadableArticle {
    String name = column.getName();
    PrimitiveType type = column.asPrimitiveType();
    if (type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY) {
      fields.text(name, utf8.decode(row.getBinary(name, 0).getBytes()));
    } else if (Scalars.isReadable(type)) {
      fields.number(name, Scalars.text(row, type));
    } else {
      fields.other(name, "a value of type " + type.getPrimitiveTypeName());
    }
  }

  /** The values as a line of JSON, or the bytes of the one that is no UTF-8. */
  public Payload payload(Group row) {
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
            isText ? utf8.decode(row.getBinary(name, 0).getBytes()) : Scalars.text(row, type));
      } catch (UnreadableArticle e) {
        return Payload.of(Payload.Type.PART, row.getBinary(name, 0).getBytes());
      }
    }
    return Payload.of(
        row == null ? Payload.Type.PART : Payload.Type.ROW,
        json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
