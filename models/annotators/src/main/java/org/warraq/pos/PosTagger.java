// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.AtbTag;
import org.warraq.article.Upos;
import org.warraq.article.Words;
import org.warraq.table.Sha256;

/**
 * Tags each segment of an article with its part of speech: a tag of the treebank and a Universal
 * tag.
 *
 * <p>The treebank's tags are those of CoreNLP's Arabic tagger for the same sentence, except where a
 * {@link TagRule} says otherwise. The maximum-entropy model is CoreNLP's, compiled into tables when
 * this library is built; the decoders are our own, so CoreNLP is not needed. The Universal tags
 * come from a {@link UposModel} that sees the tags, the forms and the spelling in the text.
 *
 * <p>Immutable and safe for use by many threads. Loading takes a fifth of a second and 11 MB of
 * memory, so load one and share it, as {@code org.warraq.Annotators} does. Each thread that tags
 * keeps sums of forms, up to about 25 MB after very long and varied texts.
 *
 * @see <a href="https://aclanthology.org/W96-0213/">Ratnaparkhi (1996), A Maximum Entropy Model for
 *     Part-Of-Speech Tagging</a>
 * @see <a href="https://aclanthology.org/N03-1033/">Toutanova et al. (2003), Feature-Rich
 *     Part-of-Speech Tagging with a Cyclic Dependency Network</a>
 */
public final class PosTagger implements Annotator {
  /** Number of the rules. It must be raised whenever the same tables can give other tags. */
  private static final int RULES = 4;

  private final TaggerModel model;
  private final WeightRows factors;
  private final FormTraits traits;
  private final int source;
  private final UposModel uposModel;
  private final TagRules rules;
  private final String version;

  /** By number; null for the tag of {@link TaggerModel#END}, which no segment gets. */
  private final AtbTag[] tags;

  private final ThreadLocal<Decoders> decoders;

  private PosTagger(
      TaggerModel model,
      FormTraits traits,
      int source,
      UposModel uposModel,
      Set<TagRule> rules,
      String version) {
    this.model = model;
    factors = model.forms().exponentials();
    this.traits = traits;
    this.source = source;
    this.uposModel = uposModel;
    this.rules = new TagRules(rules);
    this.version = version;
    tags = model.tags().stream().map(PosTagger::tag).toArray(AtbTag[]::new);
    decoders = ThreadLocal.withInitial(Decoders::new);
  }

  private static AtbTag tag(String name) {
    return name.equals(TaggerModel.END_TAG) ? null : AtbTag.ofLabel(name);
  }

  /**
   * Loads the tables and the model that are part of this library.
   *
   * @throws UncheckedIOException if one is missing or damaged, or the model belongs to other tables
   */
  public static PosTagger load() {
    try {
      byte[] file = UposModel.file();
      UposModel uposModel = UposModel.read(file);
      PosTagger tagger = load(uposModel, file);
      if (uposModel.source() != tagger.source()) {
        throw new IOException(
            "The model of Universal tags belongs to other tables of the tagger:"
                + " run scripts/train-upos.");
      }
      return tagger;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads the tables that are part of this library, with a model that knows nothing: every word
   * gets the same Universal tag. For training.
   *
   * @throws UncheckedIOException if the tables are missing or damaged
   */
  public static PosTagger untrained() {
    try {
      return load(UposModel.empty(), new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PosTagger load(UposModel uposModel, byte[] uposFile) throws IOException {
    byte[] file = TaggerModel.file();
    TaggerModel model = TaggerModel.read(file);
    return new PosTagger(
        model,
        new FormTraits(model.lexicon()),
        TaggerModel.source(file),
        uposModel,
        EnumSet.allOf(TagRule.class),
        version(file, uposFile));
  }

  private static String version(byte[] tables, byte[] uposFile) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(tables.length + uposFile.length);
    both.writeBytes(tables);
    both.writeBytes(uposFile);
    return "tagger-" + RULES + "." + Sha256.shortHex(Sha256.of(both.toByteArray()));
  }

  /**
   * A tagger with the same tables and version, but another model of Universal tags. For training.
   */
  public PosTagger withUposModel(UposModel other) {
    return new PosTagger(model, traits, source, other, rules.all(), version);
  }

  /**
   * A tagger with the same tables, model and version, but only these rules. Without rules its tags
   * are CoreNLP's.
   */
  public PosTagger withRules(Set<TagRule> some) {
    return new PosTagger(model, traits, source, uposModel, some, version);
  }

  /**
   * The version of rules, tables and model, such as {@code tagger-4.0123456789ab}: two taggers of
   * the same version give the same tags. The hexadecimal digits are the beginning of the SHA-256
   * checksum of the file of tables followed by that of the model of Universal tags.
   */
  @Override
  public String version() {
    return version;
  }

  /** The CRC-32 of CoreNLP's model, which numbers the forms that a {@link UposModel} knows. */
  public int source() {
    return source;
  }

  /**
   * The article with tags and Universal tags.
   *
   * @throws IllegalStateException if the article has no words
   */
  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Words words = article.words();
    Decoders ofThread = decoders.get();
    AtbTag[] found = new AtbTag[words.segments()];
    List<Upos> upos = new ArrayList<>(found.length);
    for (int i = 0; i < words.sentences(); i++) {
      ofThread.tag(article, i, found);
      ofThread.upos.decode(article, i, ofThread.sentence, found, upos);
    }
    return article.withTags(Arrays.asList(found)).withUpos(upos);
  }

  /**
   * What a {@link UposModel} sees of each segment, for training.
   *
   * @param right the right Universal tag of each segment; null where it is not known
   * @return for each segment the keys of its features, given the right tags before it; an empty
   *     array if the model is not asked, because the kind of the segment decides
   * @throws IllegalStateException if the article has no words
   */
  public List<long[]> uposFeatures(AnnotatedArticle article, List<Upos> right) {
    Words words = article.words();
    Decoders ofThread = decoders.get();
    AtbTag[] found = new AtbTag[words.segments()];
    List<long[]> keys = new ArrayList<>(found.length);
    for (int i = 0; i < words.sentences(); i++) {
      ofThread.tag(article, i, found);
      ofThread.upos.addKeys(article, i, ofThread.sentence, found, right, keys);
    }
    return keys;
  }

  /** Whether the tagger's training data has a form: a measure of how usual a text is. */
  public boolean knows(String form) {
    return model.lexicon().number(form) != model.lexicon().unknown();
  }

  /** The decoders of one thread. */
  private final class Decoders {
    private final TaggerSentence sentence =
        new TaggerSentence(model, traits, rules.has(TagRule.MARK_SPELLING));
    private final QuickDecoder quick = new QuickDecoder(model, factors);
    private final ExactDecoder exact = new ExactDecoder(model);
    private final UposDecoder upos =
        new UposDecoder(
            new UposFeatures(model.lexicon(), traits),
            new UposScorer(uposModel, model.lexicon().unknown()));

    /** Reads a sentence and puts its tags into {@code found}, which has those of the article. */
    void tag(AnnotatedArticle article, int i, AtbTag[] found) {
      sentence.read(article.words(), i);
      byte[] numbers = quick.decode(sentence) ? quick.tags() : exact.decode(sentence);
      int first = article.words().sentenceFirstSegment(i);
      for (int segment = 0; segment < sentence.size() - 1; segment++) {
        AtbTag tag = tags[numbers[segment]];
        found[first + segment] = rules.correct(article, sentence, segment, first + segment, tag);
      }
    }
  }
}
