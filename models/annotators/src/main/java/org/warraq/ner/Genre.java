// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/** The kind of text that an article is, and that a set of weights was learned from. */
public enum Genre {
  NEWS,
  ENCYCLOPEDIA
}
