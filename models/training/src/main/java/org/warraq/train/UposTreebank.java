// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warraq.Annotators;
import org.warraq.article.Annotator;
import org.warraq.article.Upos;
import org.warraq.pos.PosTagger;
import org.warraq.pos.UposModel;
import org.warraq.ud.UdAlignment;
import org.warraq.ud.UdScores;
import org.warraq.ud.UdSentence;

/**
 * A treebank as the tagger sees it: the text of each sentence, split and segmented as production
 * does it, aligned with the treebank's words. Immutable.
 */
final class UposTreebank {
  private final PosTagger tagger;

  /** Sentences with words, but without tags. */
  private final List<UdAlignment> sentences;

  private UposTreebank(PosTagger tagger, List<UdAlignment> sentences) {
    this.tagger = tagger;
    this.sentences = List.copyOf(sentences);
  }

  /** Segments the sentences of a treebank. */
  static UposTreebank of(List<UdSentence> sentences) {
    Annotator segmenter =
        Annotator.chain(Annotators.sentenceSplitter(), Annotators.wordSegmenter());
    return new UposTreebank(
        PosTagger.untrained(),
        sentences.stream().map(each -> UdAlignment.of(each, segmenter)).toList());
  }

  int size() {
    return sentences.size();
  }

  /** Trains on all sentences. */
  UposModel train(long seed) {
    return train(sentences, seed);
  }

  private UposModel train(List<UdAlignment> part, long seed) {
    List<long[]> examples = new ArrayList<>();
    List<Upos> right = new ArrayList<>();
    for (UdAlignment sentence : part) {
      List<Upos> known = right(sentence);
      List<long[]> keys = tagger.uposFeatures(sentence.article(), known);
      for (int i = 0; i < known.size(); i++) {
        if (known.get(i) != null && keys.get(i).length > 0) {
          examples.add(keys.get(i));
          right.add(known.get(i));
        }
      }
    }
    return new UposModel(UposTrainer.train(examples, right, seed), tagger.source());
  }

  /** The right Universal tag of each segment; null where the treebank has no such word. */
  private static List<Upos> right(UdAlignment sentence) {
    return IntStream.range(0, sentence.article().words().segments())
        .mapToObj(sentence::word)
        .map(word -> word == null ? null : word.upos())
        .toList();
  }

  /** The scores of the tags alone, without a model. */
  UdScores scoresOfTags() {
    return UdScores.ofTags(tagged(tagger, sentences).toList());
  }

  /** Scores each sentence with a model that was not trained on it, nor on the rest of its fold. */
  UdScores crossValidate(Folding folding, int folds, long seed) {
    List<UdAlignment> tagged = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<UdAlignment> training = new ArrayList<>();
      List<UdAlignment> test = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        int number = folding == Folding.SENTENCES ? i : sentences.get(i).sentence().document();
        (number % folds == fold ? test : training).add(sentences.get(i));
      }
      tagged.addAll(tagged(tagger.withUposModel(train(training, seed)), test).toList());
    }
    return UdScores.of(tagged);
  }

  /** What is kept together when a treebank is divided into folds. */
  enum Folding {
    SENTENCES,
    DOCUMENTS
  }

  private static Stream<UdAlignment> tagged(PosTagger tagger, List<UdAlignment> part) {
    return part.stream()
        .map(each -> UdAlignment.of(each.sentence(), tagger.annotate(each.article())));
  }
}
