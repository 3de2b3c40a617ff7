// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.Map;
import org.warraq.article.AtbTag;
import org.warraq.lemma.ChoiceFeatures;

/** Weights before training: what is known of Arabic spelling and inflection. */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
final class StartWeights {
  /** Less than 1, because raw text is tagged by a tagger that finds few passives. */
  private static final float PASSIVE = 0.7f;

  private StartWeights() {}

  /** The weights of all features that are not learned from raw text. */
  static float[] fixed(Map<String, Integer> groups) {
    float[] weights = new float[ChoiceFeatures.SIZE];
    groups.forEach(
        (group, number) -> {
          for (AtbTag tag : AtbTag.values()) {
            weights[ChoiceFeatures.tagAndGroup(tag.ordinal(), number)] =
                TagGuide.weight(group, tag);
            weights[ChoiceFeatures.nextTagAndGroup(tag.ordinal(), number)] =
                nextTag(group, tag.label());
          }
        });
    weights[ChoiceFeatures.PLAIN_ALEFS] = -2;
    weights[ChoiceFeatures.ALEF_CONFLICTS] = -5;
    weights[ChoiceFeatures.NO_PRONOUN] = -8;
    weights[ChoiceFeatures.PRONOUN_AFTER_ABSOLUTE] = -6;
    weights[ChoiceFeatures.INDEFINITE_BUT_DEFINED] = -6;
    weights[ChoiceFeatures.CONSTRUCT_ALONE] = -3;
    weights[ChoiceFeatures.JUSSIVE_ALONE] = -4;
    weights[ChoiceFeatures.ARTICLE_UNTAGGED] = -3;
    weights[ChoiceFeatures.ARTICLE_KEPT] = -5;
    return weights;
  }

  /** The conjunction أَن is before verbs in the imperfect; أَنَّ before all else. */
  private static float nextTag(String group, String label) {
    boolean imperfect = label.equals("VBP") || label.equals("VBN");
    return switch (group) {
      case "subordinator-verbal" -> imperfect || label.equals("RP") ? 0 : -3;
      case "subordinator-nominal" -> imperfect ? -3 : 0;
      default -> 0;
    };
  }

  /**
   * The same, with the weights that are learned from raw text.
   *
   * @param logTags by group and tag: the logarithm of the tag's share in the group
   */
  static float[] with(Map<String, Integer> groups, double[][] logTags) {
    float[] weights = fixed(groups);
    weights[ChoiceFeatures.FREQUENCY] = 1;
    weights[ChoiceFeatures.RARITY] = -1;
    weights[ChoiceFeatures.PASSIVE] = PASSIVE;
    for (int group = 0; group < logTags.length; group++) {
      for (int tag = 0; tag < logTags[group].length; tag++) {
        weights[ChoiceFeatures.tagAndGroup(tag, group)] += (float) logTags[group][tag];
      }
    }
    return weights;
  }
}
