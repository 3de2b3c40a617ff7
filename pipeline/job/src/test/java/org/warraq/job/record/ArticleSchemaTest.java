// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.Test;
import org.warraq.article.Article;
import org.warraq.article.Metadata;
import org.warraq.job.SampleArticles;

/** The formats of a record have the same fields in the same order, and never lose one. */
class ArticleSchemaTest {
  private static final JsonMapper JSON = new JsonMapper();

  /** {@code article.schema} changes only if a field is added and SCHEMA_VERSION is raised. */
  @Test
  void parquetSchemaEqualsTheCommittedOne() throws Exception {
    try (InputStream in = ArticleSchemaTest.class.getResourceAsStream("article.schema")) {
      String committed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(MessageTypeParser.parseMessageType(committed), ArticleSchema.PARQUET);
    }
  }

  @Test
  void jsonHasTheFieldsOfParquetInTheirOrder() {
    Article article =
        Article.of("id", "source", "عنوان", "زار الوفد مدينة بيروت.")
            .with(
                new Metadata(
                    LocalDate.of(2026, 1, 18),
                    "https://example.org/1",
                    Map.of("section", "أخبار")));
    JsonNode json = JSON.valueToTree(ArticleRecords.of(SampleArticles.annotated(article), "v"));
    assertSameFields("record", ArticleSchema.PARQUET, json);
  }

  private static void assertSameFields(String path, GroupType group, JsonNode json) {
    List<String> jsonNames = new ArrayList<>();
    json.fieldNames().forEachRemaining(jsonNames::add);
    assertEquals(group.getFields().stream().map(Type::getName).toList(), jsonNames, path);
    for (Type field : group.getFields()) {
      JsonNode value = json.get(field.getName());
      String valuePath = path + "." + field.getName();
      if (field.isPrimitive()) {
        assertTrue(hasType(field, value), () -> valuePath + ": " + field + " is " + value);
      } else if (field.getLogicalTypeAnnotation().equals(LogicalTypeAnnotation.mapType())) {
        assertEquals("أخبار", value.path("section").asText(), valuePath);
      } else {
        assertTrue(!value.isEmpty(), () -> valuePath + " is empty in the test's article");
        assertSameFields(valuePath, element(field), value.get(0));
      }
    }
  }

  private static boolean hasType(Type field, JsonNode value) {
    return switch (field.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> value.isTextual();
      case INT32 -> field.getLogicalTypeAnnotation() == null ? value.isInt() : value.isTextual();
      case FLOAT -> value.isFloat();
      default -> false;
    };
  }

  private static GroupType element(Type list) {
    return list.asGroupType().getType("list").asGroupType().getType("element").asGroupType();
  }

  @Test
  void dictionariesAreForColumnsWithFewValues() {
    String segments = "sentences.list.element.words.list.element.segments.list.element.";
    assertEquals(
        List.of(
            "source",
            "metadata.key_value.key",
            "schema_version",
            "model_version",
            segments + "tag",
            segments + "upos",
            segments + "lemma",
            segments + "lemma_vocalized",
            segments + "root",
            segments + "features",
            "entities.list.element.type"),
        ParquetField.dictionaryColumns(ArticleSchema.ARTICLE));
  }
}
