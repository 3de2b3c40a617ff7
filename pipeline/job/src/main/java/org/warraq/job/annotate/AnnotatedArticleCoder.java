// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.util.VarInt;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Metadata;
import org.warraq.article.Sentences;
import org.warraq.article.Upos;
import org.warraq.article.Words;

/**
 * Encodes an article, its metadata and its layers in few bytes, for its way between steps of one
 * job.
 *
 * <p>The text is written once; all else is small numbers. A span is the gap since the end of the
 * last span, then its length, both in UTF-16 units. A segment's form is written only if it differs
 * from the text.
 *
 * <p>Another build of the program cannot read the bytes. Thread-safe.
 */
// Ordinals are safe because writer and reader are always the same build.
@SuppressWarnings("EnumOrdinal")
public final class AnnotatedArticleCoder extends AtomicCoder<AnnotatedArticle> {
  private static final AnnotatedArticleCoder INSTANCE = new AnnotatedArticleCoder();
  private static final StringUtf8Coder STRINGS = StringUtf8Coder.of();
  private static final AtbTag[] TAGS = AtbTag.values();
  private static final Upos[] UPOS = Upos.values();
  private static final EntityType[] TYPES = EntityType.values();

  // Bits of the number that tells which metadata and which layers follow.
  private static final int SENTENCES = 1;
  private static final int WORDS = 2;
  private static final int TAGGED = 4;
  private static final int ENTITIES = 8;
  private static final int UNIVERSAL_TAGS = 16;
  private static final int DATE = 32;
  private static final int URL = 64;
  private static final int FIELDS = 128;
  private static final int LEMMAS = 256;

  private AnnotatedArticleCoder() {}

  /** Returns the coder. */
  public static AnnotatedArticleCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(AnnotatedArticle article, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    STRINGS.encode(article.article().id(), out);
    STRINGS.encode(article.article().source(), out);
    STRINGS.encode(article.text(), out);
    VarInt.encode(article.article().titleEnd(), out);
    VarInt.encode(parts(article), out);
    encode(article.article().metadata(), out);
    if (article.hasSentences()) {
      encode(article.sentences(), out);
    }
    if (article.hasWords()) {
      encode(article.words(), article.text(), out);
    }
    if (article.hasTags()) {
      encodeOrdinals(article.tags(), out);
    }
    if (article.hasUpos()) {
      encodeOrdinals(article.upos(), out);
    }
    if (article.hasLemmas()) {
      LemmasCoder.encode(article.lemmas(), out);
    }
    if (article.hasEntities()) {
      encode(article.entities(), out);
    }
  }

  private static int parts(AnnotatedArticle article) {
    Metadata metadata = article.article().metadata();
    return (metadata.date() != null ? DATE : 0)
        | (metadata.url() != null ? URL : 0)
        | (metadata.fields().isEmpty() ? 0 : FIELDS)
        | (article.hasSentences() ? SENTENCES : 0)
        | (article.hasWords() ? WORDS : 0)
        | (article.hasTags() ? TAGGED : 0)
        | (article.hasUpos() ? UNIVERSAL_TAGS : 0)
        | (article.hasLemmas() ? LEMMAS : 0)
        | (article.hasEntities() ? ENTITIES : 0);
  }

  private static void encode(Metadata metadata, DataOutputStream out) throws IOException {
    if (metadata.date() != null) {
      VarInt.encode(metadata.date().toEpochDay(), out);
    }
    if (metadata.url() != null) {
      STRINGS.encode(metadata.url(), out);
    }
    if (!metadata.fields().isEmpty()) {
      VarInt.encode(metadata.fields().size(), out);
      for (Map.Entry<String, String> field : metadata.fields().entrySet()) {
        STRINGS.encode(field.getKey(), out);
        STRINGS.encode(field.getValue(), out);
      }
    }
  }

  private static void encode(Sentences sentences, DataOutputStream out) throws IOException {
    VarInt.encode(sentences.size(), out);
    int lastEnd = 0;
    for (int i = 0; i < sentences.size(); i++) {
      VarInt.encode(sentences.begin(i) - lastEnd, out);
      VarInt.encode(sentences.end(i) - sentences.begin(i), out);
      lastEnd = sentences.end(i);
    }
  }

  private static void encode(Words words, String text, DataOutputStream out) throws IOException {
    int lastEnd = 0;
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      VarInt.encode(words.firstWord(sentence + 1) - words.firstWord(sentence), out);
      for (int word = words.firstWord(sentence); word < words.firstWord(sentence + 1); word++) {
        VarInt.encode(words.begin(word) - lastEnd, out);
        lastEnd = words.end(word);
        encodeSegments(words, word, text, out);
      }
    }
  }

  private static void encodeSegments(Words words, int word, String text, DataOutputStream out)
      throws IOException {
    VarInt.encode(words.firstSegment(word + 1) - words.firstSegment(word), out);
    for (int i = words.firstSegment(word); i < words.firstSegment(word + 1); i++) {
      int begin = words.segmentBegin(i);
      int end = i + 1 < words.firstSegment(word + 1) ? words.segmentBegin(i + 1) : words.end(word);
      VarInt.encode(end - begin, out);
      String form = words.form(i);
      boolean formIsText = form.length() == end - begin && text.startsWith(form, begin);
      out.writeBoolean(formIsText);
      if (!formIsText) {
        STRINGS.encode(form, out);
      }
    }
  }

  private static void encodeOrdinals(List<? extends Enum<?>> values, DataOutputStream out)
      throws IOException {
    for (Enum<?> value : values) {
      out.writeByte(value.ordinal());
    }
  }

  private static void encode(List<Entity> entities, DataOutputStream out) throws IOException {
    VarInt.encode(entities.size(), out);
    for (Entity entity : entities) {
      out.writeByte(entity.type().ordinal());
      VarInt.encode(entity.firstSegment(), out);
      VarInt.encode(entity.endSegment() - entity.firstSegment(), out);
      VarInt.encode(entity.inset(), out);
      VarInt.encode(entity.outset(), out);
      out.writeFloat(entity.score());
    }
  }

  @Override
  public AnnotatedArticle decode(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    String id = STRINGS.decode(in);
    String source = STRINGS.decode(in);
    String text = STRINGS.decode(in);
    int titleEnd = VarInt.decodeInt(in);
    int parts = VarInt.decodeInt(in);
    AnnotatedArticle article =
        AnnotatedArticle.of(new Article(id, source, text, titleEnd, decodeMetadata(parts, in)));
    if ((parts & SENTENCES) != 0) {
      article = article.withSentences(decodeSentences(in));
    }
    if ((parts & WORDS) != 0) {
      article = article.withWords(decodeWords(article.sentences().size(), text, in));
    }
    if ((parts & TAGGED) != 0) {
      article = article.withTags(decodeOrdinals(article.words().segments(), TAGS, in));
    }
    if ((parts & UNIVERSAL_TAGS) != 0) {
      article = article.withUpos(decodeOrdinals(article.words().segments(), UPOS, in));
    }
    if ((parts & LEMMAS) != 0) {
      article = article.withLemmas(LemmasCoder.decode(article.words().segments(), in));
    }
    if ((parts & ENTITIES) != 0) {
      article = article.withEntities(decodeEntities(in));
    }
    return article;
  }

  private static Metadata decodeMetadata(int parts, DataInputStream in) throws IOException {
    LocalDate date = (parts & DATE) != 0 ? LocalDate.ofEpochDay(VarInt.decodeLong(in)) : null;
    String url = (parts & URL) != 0 ? STRINGS.decode(in) : null;
    Map<String, String> fields = new LinkedHashMap<>();
    int count = (parts & FIELDS) != 0 ? VarInt.decodeInt(in) : 0;
    for (int i = 0; i < count; i++) {
      fields.put(STRINGS.decode(in), STRINGS.decode(in));
    }
    return new Metadata(date, url, fields);
  }

  private static Sentences decodeSentences(DataInputStream in) throws IOException {
    int[] bounds = new int[2 * VarInt.decodeInt(in)]; // begin and end of each sentence in turn
    int offset = 0;
    for (int i = 0; i < bounds.length; i++) {
      offset += VarInt.decodeInt(in);
      bounds[i] = offset;
    }
    return Sentences.of(bounds);
  }

  private static Words decodeWords(int sentences, String text, DataInputStream in)
      throws IOException {
    Words.Builder words = new Words.Builder();
    int offset = 0;
    for (int sentence = 0; sentence < sentences; sentence++) {
      for (int wordsLeft = VarInt.decodeInt(in); wordsLeft > 0; wordsLeft--) {
        offset += VarInt.decodeInt(in);
        for (int segmentsLeft = VarInt.decodeInt(in); segmentsLeft > 0; segmentsLeft--) {
          int end = offset + VarInt.decodeInt(in);
          words.segment(
              offset, in.readBoolean() ? text.substring(offset, end) : STRINGS.decode(in));
          offset = end;
        }
        words.endWord(offset);
      }
      words.endSentence();
    }
    return words.build();
  }

  private static <T> List<T> decodeOrdinals(int count, T[] values, DataInputStream in)
      throws IOException {
    List<T> decoded = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      decoded.add(values[in.readByte()]);
    }
    return decoded;
  }

  private static List<Entity> decodeEntities(DataInputStream in) throws IOException {
    int count = VarInt.decodeInt(in);
    List<Entity> entities = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      EntityType type = TYPES[in.readByte()];
      int first = VarInt.decodeInt(in);
      int end = first + VarInt.decodeInt(in);
      int inset = VarInt.decodeInt(in);
      int outset = VarInt.decodeInt(in);
      entities.add(new Entity(type, first, end, inset, outset, in.readFloat()));
    }
    return entities;
  }
}
