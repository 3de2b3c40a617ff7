// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/** A kind of text. */
public enum Genre {
  NEWS,
  ENCYCLOPEDIA
}
