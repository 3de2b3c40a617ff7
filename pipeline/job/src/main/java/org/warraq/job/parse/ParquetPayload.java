// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.warraq.job.record.Payload;

/** Makes the payload of a rejected Parquet row: a line of JSON with the row's values by path. */
final class ParquetPayload implements ParquetFields.Visitor {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final StrictDecoder utf8 = StrictDecoder.of(StandardCharsets.UTF_8);
  private final ObjectNode json = JSON.createObjectNode();

  /** The first value that is not valid UTF-8. */
  private Binary invalid;

  private final FieldNames names;

  private ParquetPayload(FieldNames names) {
    this.names = names;
  }

  /**
   * The payload of a row: its values, or the bytes of the first one that is not valid UTF-8.
   *
   * @param row {@code null} if the row has no wanted column
   * @param entersGroup tells from a group's path whether values in it may be wanted
   */
  static Payload of(Group row, FieldNames names, Predicate<String> entersGroup) {
    ParquetPayload payload = new ParquetPayload(names);
    if (row != null) {
      try {
        new ParquetFields(entersGroup, payload).visit(row);
      } catch (UnreadableArticleException e) {
        return Payload.of(Payload.Type.PART, payload.invalid.getBytes());
      }
    }
    return Payload.of(
        row == null ? Payload.Type.PART : Payload.Type.ROW,
        payload.json.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void text(String name, Binary value) throws UnreadableArticleException {
    try {
      json.put(name, decoded(value));
    } catch (UnreadableArticleException e) {
      if (names.wanted(name) != null) {
        throw e;
      }
    }
  }

  @Override
  public void texts(String name, Iterable<Binary> values) throws UnreadableArticleException {
    if (names.wanted(name) == null) {
      return;
    }
    ArrayNode list = json.putArray(name);
    for (Binary value : values) {
      list.add(decoded(value));
    }
  }

  private String decoded(Binary value) throws UnreadableArticleException {
    invalid = value;
    return utf8.decode(value.getBytes());
  }

  @Override
  public void number(String name, String number) {
    json.put(name, number);
  }

  @Override
  public void truth(String name, String value) {
    json.put(name, Boolean.parseBoolean(value));
  }

  @Override
  public void other(String name, String type) {
    // It can be neither id, title, text nor metadata.
  }
}
