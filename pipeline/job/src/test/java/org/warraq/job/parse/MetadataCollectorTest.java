// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.Article;
import org.warraq.article.Metadata;
import org.warraq.job.SampleArticles;
import org.warraq.job.dates.PublicationDate.Unread;

class MetadataCollectorTest {
  private static final Article ARTICLE = Article.of("id", "source", "نص");

  private final MetadataCollector all = new MetadataCollector(MetadataFields.all());

  private static MetadataCollector keeping(String... names) {
    return new MetadataCollector(MetadataFields.of(List.of(names), "date", "url"));
  }

  private static ParsedArticle parsed(MetadataCollector collector, String... used) {
    return collector.addTo(ARTICLE, Set.of(used));
  }

  private static Metadata metadata(MetadataCollector collector, String... used) {
    return parsed(collector, used).article().metadata();
  }

  @Test
  void fieldsAreKeptInTheOrderOfTheInput() {
    all.put("section", "سياسة");
    all.put("id", "7");
    all.put("author", "سلمى الحداد");
    all.put("empty", " ");
    all.put("text", "نص");
    Metadata metadata = metadata(all, "id", "text");
    assertEquals(List.of("section", "author"), List.copyOf(metadata.fields().keySet()));
    assertEquals("سلمى الحداد", metadata.fields().get("author"));
  }

  @Test
  void dateIsTypedAndItsFieldStays() {
    all.put("Published_At", "2026-01-18T23:30:00-05:00");
    assertEquals(
        new Metadata(
            LocalDate.of(2026, 1, 18), null, Map.of("Published_At", "2026-01-18T23:30:00-05:00")),
        metadata(all));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "-2.5", "1e6", "1,000", "٣٫٥"})
  void numberIsNoAddress(String number) {
    all.put("u", number);
    assertEquals(new Metadata(null, null, Map.of("u", number)), metadata(all));
  }

  @Test
  void urlIsMovedOutOfTheFields() {
    all.put("link", "https://example.org/1");
    all.put("section", "رياضة");
    assertEquals(
        new Metadata(null, "https://example.org/1", Map.of("section", "رياضة")), metadata(all));
  }

  @Test
  void firstUsableFieldOfTheUsualOnesCounts() {
    all.put("timestamp", "1768728600");
    all.put("date", "أمس");
    all.put("link", "اقرأ المزيد");
    all.put("uri", "https://example.org/1");
    ParsedArticle parsed = parsed(all);
    assertEquals(LocalDate.of(2026, 1, 18), parsed.article().metadata().date());
    assertEquals("https://example.org/1", parsed.article().metadata().url());
    assertEquals("اقرأ المزيد", parsed.article().metadata().fields().get("link"));
    assertNull(parsed.unreadDate());
  }

  @Test
  void dateThatCannotBeReadStaysAndIsCounted() {
    all.put("date", "29 رجب 1447");
    ParsedArticle parsed = parsed(all);
    assertNull(parsed.article().metadata().date());
    assertEquals(Map.of("date", "29 رجب 1447"), parsed.article().metadata().fields());
    assertEquals(Unread.HIJRI, parsed.unreadDate());
  }

  @Test
  void noneKeepsOnlyDateAndUrl() {
    MetadataCollector none = keeping("none");
    none.put("date", "2026-01-18");
    none.put("url", "https://example.org/1");
    none.put("section", "سياسة");
    assertEquals(
        new Metadata(LocalDate.of(2026, 1, 18), "https://example.org/1", Map.of()), metadata(none));
  }

  @Test
  void namedFieldsAloneAreKeptInAnyCase() {
    MetadataCollector some = keeping("section", "doc.lang");
    some.put("Section", "سياسة");
    some.put("doc.lang", "ar");
    some.put("author", "سلمى");
    assertEquals(Map.of("Section", "سياسة", "doc.lang", "ar"), metadata(some).fields());
  }

  @Test
  void namedDateFieldIsTheOnlyOne() {
    MetadataCollector named =
        new MetadataCollector(MetadataFields.of(List.of("none"), "نشر", "url"));
    named.put("date", "2026-01-01");
    named.put("نشر", "18 كانون الثاني 2026");
    assertEquals(LocalDate.of(2026, 1, 18), metadata(named).date());
  }

  @Test
  void longValueIsLeftOutUnlessItsFieldIsNamed() {
    String longest = "ا".repeat(MetadataCollector.MAX_VALUE_CHARS);
    all.put("fits", longest);
    all.put("html", longest + "ا");
    ParsedArticle parsed = parsed(all);
    assertEquals(Set.of("fits"), parsed.article().metadata().fields().keySet());
    assertEquals(1, parsed.fieldsLeftOut());

    MetadataCollector named = keeping("html");
    named.put("html", longest + "ا");
    assertEquals(Set.of("html"), metadata(named).fields().keySet());
  }

  @Test
  void fieldsOfTheTextAreNotCountedAsLeftOut() {
    all.put("text", "ا".repeat(5000));
    assertEquals(0, parsed(all, "text").fieldsLeftOut());
  }

  @Test
  void metadataOfAnArticleIsBounded() {
    for (int i = 0; i < 1000; i++) {
      all.put("field" + i, "ا".repeat(MetadataCollector.MAX_VALUE_CHARS));
    }
    ParsedArticle parsed = parsed(all);
    Map<String, String> fields = parsed.article().metadata().fields();
    int chars =
        fields.entrySet().stream().mapToInt(f -> f.getKey().length() + f.getValue().length()).sum();
    assertTrue(chars <= MetadataCollector.MAX_CHARS, chars + " characters");
    assertEquals(1000, fields.size() + parsed.fieldsLeftOut());
  }

  @Test
  void halfCharactersAreReplaced() {
    all.put("a\ud800", "b\udc00");
    assertEquals(Map.of("a\uFFFD", "b\uFFFD"), metadata(all).fields());
  }

  @Property(tries = 200)
  void shortFieldsAreAllKeptExactly(@ForAll("fields") Map<String, String> fields) {
    MetadataCollector collector = new MetadataCollector(MetadataFields.all());
    fields.forEach(collector::put);
    Map<String, String> notBlank =
        fields.entrySet().stream()
            .filter(field -> !BlankText.isBlank(field.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertEquals(notBlank, metadata(collector).fields());
  }

  @Provide
  Arbitrary<Map<String, String>> fields() {
    Arbitrary<String> texts = SampleArticles.hostileTexts().filter(text -> text.length() < 1000);
    return Arbitraries.maps(texts.map(name -> "x" + name), texts).ofMaxSize(10);
  }
}
