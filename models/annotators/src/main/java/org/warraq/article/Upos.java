// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

/**
 * Universal part-of-speech tags: 13 of the 17, those that an {@link AtbTag} maps to.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal POS tags</a>
 */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  VERB
}
