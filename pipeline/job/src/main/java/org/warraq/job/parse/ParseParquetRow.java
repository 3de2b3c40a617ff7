// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/** Parses rows of one Parquet file. Not thread-safe. */
public final class ParseParquetRow {
  private final StrictDecoder utf8 = StrictDecoder.of(StandardCharsets.UTF_8);
  private final MessageType schema;
  private final ParseSettings settings;
  private final FieldNames names;

  /**
   * A parser for the rows of one file.
   *
   * @param schema all columns of the file
   */
  public ParseParquetRow(MessageType schema, ParseSettings settings) {
    this.schema = schema;
    this.settings = settings;
    this.names = settings.fields();
  }

  /** The columns that an article may need. There may be none. */
  public MessageType wantedColumns() {
    List<Type> wanted = schema.getFields().stream().filter(this::isWanted).toList();
    return new MessageType(schema.getName(), wanted);
  }

  /** The paths of all single values and lists in a schema, as fields are named by them. */
  public static List<String> paths(MessageType schema) {
    List<String> paths = new ArrayList<>();
    schema.getFields().forEach(column -> addPaths("", column, paths));
    return paths;
  }

  private static void addPaths(String path, Type type, List<String> paths) {
    String name = path + type.getName();
    if (type.isPrimitive() || ParquetFields.isList(type)) {
      paths.add(name);
    } else {
      type.asGroupType().getFields().forEach(field -> addPaths(name + ".", field, paths));
    }
  }

  private boolean isWanted(Type column) {
    boolean readable =
        column.isPrimitive()
            || column.isRepetition(Repetition.REPEATED)
            || column.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation;
    return (names.wanted(column.getName()) != null && readable)
        || names.liesIn(column.getName())
        || isMetadata(column);
  }

  private boolean isMetadata(Type column) {
    boolean holdsMany =
        column.isRepetition(Repetition.REPEATED)
            || column.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
            || column.getLogicalTypeAnnotation() instanceof MapLogicalTypeAnnotation;
    return !holdsMany
        && (column.isPrimitive()
            ? settings.metadata().wants(column.getName())
            : settings.metadata().liesIn(column.getName()));
  }

  /**
   * Parses a row and hands over the article, or the rejected input if there is none.
   *
   * @param row the values of the wanted columns; {@code null} if there are no wanted columns
   */
  public void read(Group row, RecordLocation location, ReadResults results) {
    ParsedArticle article;
    try {
      article = fields(row).toArticle(location, settings);
    } catch (UnreadableArticleException e) {
      results.rejected(e.toRejected(location, ParquetPayload.of(row, names, this::isVisited)));
      return;
    }
    results.article(article);
  }

  /** Whether a wanted field may lie in the group at a path. */
  private boolean isVisited(String path) {
    return names.liesIn(path) || settings.metadata().liesIn(path);
  }

  private RawFields fields(Group row) throws UnreadableArticleException {
    RawFields fields = new RawFields(names, settings.metadata());
    ParquetFields values = new ParquetFields(this::isVisited, new ToRawFields(fields));
    for (Type column : schema.getFields()) {
      String name = column.getName();
      if (row == null || !row.getType().containsField(name)) {
        fields.other(name, column.isPrimitive() ? "values" : "a list or group");
      } else if (row.getFieldRepetitionCount(name) > 0) {
        values.visitField("", row, row.getType().getFieldIndex(name));
      }
    }
    return fields;
  }

  private final class ToRawFields implements ParquetFields.Visitor {
    private final RawFields fields;

    ToRawFields(RawFields fields) {
      this.fields = fields;
    }

    @Override
    public void text(String name, Binary value) throws UnreadableArticleException {
      try {
        fields.text(name, decoded(value));
      } catch (UnreadableArticleException e) {
        if (names.wanted(name) != null) {
          throw e;
        }
        fields.unreadable(name, "bytes");
      }
    }

    @Override
    public void texts(String name, Iterable<Binary> values) throws UnreadableArticleException {
      if (names.wanted(name) == null) {
        fields.other(name, "a list");
        return;
      }
      List<String> texts = new ArrayList<>();
      for (Binary value : values) {
        texts.add(decoded(value));
      }
      fields.text(name, String.join("\n", texts));
    }

    private String decoded(Binary value) throws UnreadableArticleException {
      return settings.clean(utf8.decode(value.getBytes()));
    }

    @Override
    public void number(String name, String number) {
      fields.number(name, number);
    }

    @Override
    public void truth(String name, String value) {
      fields.truth(name, value);
    }

    @Override
    public void other(String name, String type) {
      fields.other(name, type);
    }
  }
}
