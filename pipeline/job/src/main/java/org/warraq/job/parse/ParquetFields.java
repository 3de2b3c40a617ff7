// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/**
 * Walks through the values of a Parquet row, into its groups. A value in a group is called by its
 * path: {@code doc.body}. The texts of a list are joined by line breaks. Not thread-safe.
 */
final class ParquetFields {
  /** Takes the fields of a row one by one. */
  interface Visitor {
    /** Takes a field that holds text in UTF-8. */
    void text(String name, Binary utf8) throws UnreadableArticleException;

    /** Takes a field that holds the texts of a list. */
    void texts(String name, Iterable<Binary> utf8) throws UnreadableArticleException;

    /** Takes a field that holds a number, a date or the like. */
    void number(String name, String number);

    /** Takes a field that holds true or false. */
    void truth(String name, String value);

    /** Takes a field that holds something else. */
    void other(String name, String type);
  }

  private final Predicate<String> entersGroup;
  private final Visitor visitor;

  /**
   * A walk that enters some groups.
   *
   * @param entersGroup tells from a group's path whether it is entered
   */
  ParquetFields(Predicate<String> entersGroup, Visitor visitor) {
    this.entersGroup = entersGroup;
    this.visitor = visitor;
  }

  /** Visits all fields of a row that have values. */
  void visit(Group row) throws UnreadableArticleException {
    visitGroup("", row);
  }

  private void visitGroup(String path, Group group) throws UnreadableArticleException {
    for (int field = 0; field < group.getType().getFieldCount(); field++) {
      if (group.getFieldRepetitionCount(field) > 0) {
        visitField(path, group, field);
      }
    }
  }

  /** Visits a field that has one value or more. */
  void visitField(String path, Group group, int field) throws UnreadableArticleException {
    Type type = group.getType().getType(field);
    String name = path + type.getName();
    if (isList(type)) {
      visitList(name, group, field);
    } else if (type.isPrimitive()) {
      visitScalar(name, group, field);
    } else if (entersGroup.test(name)) {
      visitGroup(name + ".", group.getGroup(field, 0));
    } else {
      visitor.other(name, "a group");
    }
  }

  private void visitScalar(String name, Group group, int field) throws UnreadableArticleException {
    var type = group.getType().getType(field).asPrimitiveType();
    if (ParquetScalars.isText(type)) {
      visitor.text(name, group.getBinary(field, 0));
    } else if (ParquetScalars.isReadable(type)) {
      visitor.number(name, ParquetScalars.text(group, field));
    } else if (type.getPrimitiveTypeName() == PrimitiveTypeName.BOOLEAN) {
      visitor.truth(name, ParquetScalars.text(group, field));
    } else {
      visitor.other(name, "a value of type " + type.getPrimitiveTypeName());
    }
  }

  private void visitList(String name, Group group, int field) throws UnreadableArticleException {
    Map<String, List<Binary>> texts = new LinkedHashMap<>();
    collect(name, group, field, texts);
    if (texts.isEmpty()) {
      visitor.other(name, "a list");
    }
    for (Map.Entry<String, List<Binary>> list : texts.entrySet()) {
      visitor.texts(list.getKey(), list.getValue());
    }
  }

  /** Collects the texts below a field by their paths. */
  private static void collect(
      String path, Group group, int field, Map<String, List<Binary>> texts) {
    Type type = group.getType().getType(field);
    for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
      if (type.isPrimitive()) {
        if (ParquetScalars.isText(type.asPrimitiveType())) {
          texts.computeIfAbsent(path, unseen -> new ArrayList<>()).add(group.getBinary(field, i));
        }
        continue;
      }
      Group item = group.getGroup(field, i);
      boolean isFrame = isListFrame(type);
      for (int inner = 0; inner < item.getType().getFieldCount(); inner++) {
        String name = isFrame ? path : path + "." + item.getType().getFieldName(inner);
        collect(name, item, inner, texts);
      }
    }
  }

  static boolean isList(Type type) {
    return type.isRepetition(Repetition.REPEATED)
        || type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation;
  }

  /**
   * Whether a group is a part of a list's frame, which paths do not name: the group with the
   * annotation, and the repeated group in it if that has one field, as the specification asks for.
   */
  private static boolean isListFrame(Type type) {
    boolean annotated = type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation;
    GroupType group = type.asGroupType();
    boolean repeatedWithOne =
        type.isRepetition(Repetition.REPEATED)
            && group.getFieldCount() == 1
            && (type.getName().equals("list") || type.getName().equals("bag"));
    return annotated || repeatedWithOne;
  }
}
