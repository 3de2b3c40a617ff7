// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/** A kind of text; the model has weights of its own for each. */
public enum Genre {
  NEWS,
  ENCYCLOPEDIA
}
