/**
 * Part-of-speech tagging: gives each segment of an article a tag, exactly as CoreNLP's Arabic
 * tagger does, but without CoreNLP.
 *
 * <p>Start at {@link org.warraq.pos.PosTagger}. It reads the forms of a sentence into a {@link
 * org.warraq.pos.TaggerSentence}; {@link org.warraq.pos.QuickDecoder} finds the best tags; where
 * rounding could decide between two taggings, {@link org.warraq.pos.ExactDecoder} repeats CoreNLP's
 * computation bit by bit. Both read their weights from {@link org.warraq.pos.TaggerModel}, whose
 * file, {@code tagger.tables}, the build makes from CoreNLP's model with {@code CompileTagger}
 * (src/compiler).
 *
 * <p>Tags and forms are numbers here: tags by their place in {@code TaggerModel.tags}, forms by
 * their place in the {@link org.warraq.pos.TaggerLexicon}. Only {@code PosTagger} is public.
 *
 * <p>Words: <i>frequent form</i> – a form that the training data has often enough to need no affix
 * weights; <i>context score</i> – the part of a tag's score that does not depend on the tag before
 * it; <i>transition</i> – the part that does.
 */
package org.warraq.pos;
