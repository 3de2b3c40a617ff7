/**
 * Cuts words into clitics and stems, as CoreNLP's Arabic segmenter does on the folded sentence,
 * except for stated rules.
 *
 * <p>{@link org.warraq.segment.WordSegmenter} is the annotator; read it first. {@code
 * SentenceFolder} brings a sentence into the spelling that the models know. {@code
 * FixedTokenFinder} finds what {@code SegmentRule}s decide. {@code Lexer} cuts a sentence into
 * tokens. {@code QuickDecoder} finds the best {@code SegmentLabel} of each letter under the
 * conditional random field of {@code SegmenterModel}. It joins the {@code WordPaths} of the
 * sentence's words, which {@code WordSearch} finds and {@code WordPathCache} remembers; if the
 * result is not certain, {@code ExactDecoder} searches the whole sentence. The labels make a {@code
 * SegmentedWord}, and {@code SentenceWords} writes all words in order. {@code CompileSegmenter} and
 * {@code LexerTableBuilder} (in src/compiler) make the file {@code segmenter.tables} from CoreNLP's
 * model and from the lexer in CoreNLP's code.
 *
 * <p>Invariants: all scores are {@code FixedPointScore} numbers, so both decoders compute the same
 * sums; both decoders give the same labels; arrays of labels are indexed as {@code SegmentLabel}
 * says.
 *
 * <p>Words used: a <i>symbol</i> is what the model reads at one position: a letter, a whole token,
 * or a boundary between tokens. A <i>path</i> gives each position a label. A <i>stray</i> path
 * gives a boundary another label than {@code SegmentLabel.BOUNDARY}; such a label is almost never
 * right.
 */
package org.warraq.segment;
