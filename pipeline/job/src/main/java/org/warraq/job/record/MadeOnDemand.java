// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A list that makes an element each time it is asked for it, and keeps none. The sentences, words,
 * segments and entities of a record are such lists, because the record of a long article is many
 * times as large as the article; a writer needs one of them at a time. Unmodifiable.
 */
final class MadeOnDemand<T> extends AbstractList<T> implements RandomAccess {
  private final int size;
  private final IntFunction<T> make;

  /**
   * A list of {@code size} elements.
   *
   * @param make makes the element of an index, from 0; equal elements each time
   */
  MadeOnDemand(int size, IntFunction<T> make) {
    this.size = size;
    this.make = make;
  }

  @Override
  public T get(int index) {
    return make.apply(Objects.checkIndex(index, size));
  }

  @Override
  public int size() {
    return size;
  }
}
