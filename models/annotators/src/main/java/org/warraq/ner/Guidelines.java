// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Locale;

/** What counts as a name in news. */
public enum Guidelines {
  /** Every named body is an organisation: ministries, universities, agencies, companies, armies. */
  BROAD,
  /** As in ANERcorp, which leaves most bodies of the state out. */
  ANERCORP;

  /** As people write it: in small letters. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
