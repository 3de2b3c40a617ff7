// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

/** What a named mention names. */
public enum EntityType {
  PER,
  LOC,
  ORG,
  MISC
}
