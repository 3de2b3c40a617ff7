// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

/** The kind of thing that an {@link Entity} names. */
public enum EntityType {
  /** Person. */
  PER,
  /** Location: country, city, river. */
  LOC,
  /** Organisation: company, ministry, team. */
  ORG,
  /** Any other named thing: event, product, work of art. */
  MISC
}
