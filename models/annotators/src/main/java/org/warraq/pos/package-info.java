/**
 * Part-of-speech tagging: gives each segment of an article a tag, as CoreNLP's Arabic tagger does
 * except for the rules of {@link org.warraq.pos.TagRule}, and a Universal tag. Start at {@link
 * org.warraq.pos.PosTagger}.
 *
 * <p>A {@code TaggerSentence} holds the forms of the current sentence. {@code QuickDecoder} finds
 * the best tags; where rounding could decide between two taggings, {@code ExactDecoder} repeats
 * CoreNLP's computation bit by bit. Both take their weights from {@code TaggerModel}. Its file,
 * {@code tagger.tables}, is made from CoreNLP's model when this module is built, by {@code
 * CompileTagger} (in src/compiler).
 *
 * <p>{@code TagRules} corrects tags. {@code UposDecoder} then finds the Universal tags, with the
 * weights of {@code UposModel} for the {@code UposFeatures} of a segment; {@code upos.model} is
 * trained by {@code scripts/train-upos}.
 *
 * <p>Tags and forms are numbers here: tags by their place in {@code TaggerModel.tags}, forms by
 * their place in the {@code TaggerLexicon}. Words: a <i>frequent</i> form is one whose affixes do
 * not count; the <i>context score</i> of a tag is the part of its score that does not depend on the
 * tag before; a <i>transition</i> is the part that does.
 */
package org.warraq.pos;
