// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Arrays;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.AtbTag;
import org.warraq.article.Words;

/**
 * Tags each segment with its part of speech, exactly as CoreNLP's Arabic tagger does on that
 * sentence. The maximum-entropy model is CoreNLP's, compiled into tables; the decoder is ours.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see <a href="https://aclanthology.org/W96-0213/">Ratnaparkhi (1996), A Maximum Entropy Model for
 *     Part-Of-Speech Tagging</a>
 * @see <a href="https://aclanthology.org/N03-1033/">Toutanova et al. (2003), Feature-Rich
 *     Part-of-Speech Tagging with a Cyclic Dependency Network</a>
 */
public final class PosTagger implements Annotator {
  /** By number; null for the tag of what follows a sentence, which no segment gets. */
  private final AtbTag[] tags;

  private final TaggerLexicon lexicon;
  private final ThreadLocal<Work> works;

  private PosTagger(TaggerModel model) {
    lexicon = model.lexicon();
    tags = model.tags().stream().map(PosTagger::tag).toArray(AtbTag[]::new);
    works = ThreadLocal.withInitial(() -> new Work(model));
  }

  private static AtbTag tag(String name) {
    return name.equals(TaggerModel.END_TAG) ? null : AtbTag.ofLabel(name);
  }

  /**
   * Loads the model: a megabyte or two, in some hundredths of a second.
   *
   * @throws java.io.UncheckedIOException if the tables are missing or damaged
   */
  public static PosTagger load() {
    return new PosTagger(TaggerModel.load());
  }

  @Override
  public String version() {
    return "tagger-1";
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Words words = article.words();
    Work work = works.get();
    AtbTag[] found = new AtbTag[words.segments()];
    int next = 0;
    for (int i = 0; i < words.sentences(); i++) {
      byte[] numbers = work.decode(words, i);
      for (int segment = 0; segment < work.sentence.size() - 1; segment++) {
        found[next++] = tags[numbers[segment]];
      }
    }
    return article.withTags(Arrays.asList(found));
  }

  /** Whether a form was in the training data. */
  public boolean knows(String form) {
    return lexicon.number(form) != lexicon.unknown();
  }

  /** What one thread works with. */
  private static final class Work {
    private final Sentence sentence;
    private final QuickDecoder quick;
    private final ExactDecoder exact;

    Work(TaggerModel model) {
      sentence = new Sentence(model);
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
