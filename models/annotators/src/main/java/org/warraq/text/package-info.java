/**
 * Spelling of Arabic words: named letters, and common spellings for look-up and grouping.
 *
 * <p>{@link org.warraq.text.ArabicFolding} takes any text and removes differences between writers;
 * read it first. {@link org.warraq.text.NameFolding} builds on it and removes more differences, in
 * names of entities only. {@link org.warraq.text.NameSpelling} writes a name for readers. {@link
 * org.warraq.text.PlainLetters} knows the Arabic letters of presentation forms and of Persian and
 * Urdu keyboards. {@link org.warraq.text.ArabicLetters} names the letters that rules in other
 * packages refer to. {@link org.warraq.text.TokenKind} says whether a form is a word, a number, a
 * mark or an address; {@link org.warraq.text.WebTokens} and {@link org.warraq.text.Emoji} find the
 * ends of such tokens in a text.
 *
 * <p>Invariants: folding a text again with {@code ArabicFolding} changes nothing. A folded spelling
 * of {@code ArabicFolding} or {@code NameFolding} is for comparison only; it is not shown to
 * readers, and it is not the <i>form</i> of a segment, which the models read.
 */
package org.warraq.text;
