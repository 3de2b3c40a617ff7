// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.AtbTag;
import org.warraq.article.Upos;
import org.warraq.article.Words;
import org.warraq.table.Sha256;

/**
 * Tags each segment of an article with its part of speech, exactly as CoreNLP's Arabic tagger does
 * for the same sentence. The maximum-entropy model is CoreNLP's, compiled into tables when this
 * library is built; the decoders are our own, so CoreNLP is not needed.
 *
 * <p>Immutable and safe for use by many threads. Loading takes a fifth of a second and 6 MB of
 * memory, so load one and share it, as {@code org.warraq.Annotators} does.
 *
 * @see <a href="https://aclanthology.org/W96-0213/">Ratnaparkhi (1996), A Maximum Entropy Model for
 *     Part-Of-Speech Tagging</a>
 * @see <a href="https://aclanthology.org/N03-1033/">Toutanova et al. (2003), Feature-Rich
 *     Part-of-Speech Tagging with a Cyclic Dependency Network</a>
 */
public final class PosTagger implements Annotator {
  /** Number of the rules. It must be raised whenever the same tables can give other tags. */
  private static final int RULES = 1;

  /** By number; null for the tag of {@link TaggerModel#END}, which no segment gets. */
  private final AtbTag[] tags;

  private final TaggerLexicon lexicon;
  private final String version;
  private final ThreadLocal<Decoders> decoders;

  private PosTagger(TaggerModel model, String version) {
    lexicon = model.lexicon();
    tags = model.tags().stream().map(PosTagger::tag).toArray(AtbTag[]::new);
    this.version = version;
    decoders = ThreadLocal.withInitial(() -> new Decoders(model));
  }

  private static AtbTag tag(String name) {
    return name.equals(TaggerModel.END_TAG) ? null : AtbTag.ofLabel(name);
  }

  /**
   * Loads the tables that are part of this library.
   *
   * @throws UncheckedIOException if the tables are missing or damaged
   */
  public static PosTagger load() {
    try {
      byte[] file = TaggerModel.file();
      String version = "tagger-" + RULES + "." + Sha256.shortHex(Sha256.of(file));
      return new PosTagger(TaggerModel.read(file), version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The version of rules and tables, such as {@code tagger-1.0123456789ab}: two taggers of the same
   * version give the same tags. The hexadecimal digits are the beginning of the SHA-256 checksum of
   * the file of tables.
   */
  @Override
  public String version() {
    return version;
  }

  /**
   * The article with tags.
   *
   * @throws IllegalStateException if the article has no words
   */
  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Words words = article.words();
    Decoders ofThread = decoders.get();
    AtbTag[] found = new AtbTag[words.segments()];
    int next = 0;
    for (int i = 0; i < words.sentences(); i++) {
      byte[] numbers = ofThread.decode(words, i);
      for (int segment = 0; segment < ofThread.sentence.size() - 1; segment++) {
        found[next++] = tags[numbers[segment]];
      }
    }
    List<Upos> upos = Arrays.stream(found).map(AtbTag::upos).toList();
    return article.withTags(Arrays.asList(found)).withUpos(upos);
  }

  /** Whether the tagger's training data has a form: a measure of how usual a text is. */
  public boolean knows(String form) {
    return lexicon.number(form) != lexicon.unknown();
  }

  /** The decoders of one thread. */
  private static final class Decoders {
    private final TaggerSentence sentence;
    private final QuickDecoder quick;
    private final ExactDecoder exact;

    Decoders(TaggerModel model) {
      sentence = new TaggerSentence(model);
      quick = new QuickDecoder(model);
      exact = new ExactDecoder(model);
    }

    /** The numbers of a sentence's tags. */
    byte[] decode(Words words, int i) {
      sentence.read(words, i);
      return quick.decode(sentence) ? quick.tags() : exact.decode(sentence);
    }
  }
}
