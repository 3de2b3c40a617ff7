// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.stanford;

import java.lang.reflect.Field;

/** Reads private fields of CoreNLP's objects, for values that CoreNLP has no method for. */
public final class PrivateFields {
  private PrivateFields() {}

  /**
   * Returns the value of a field that is declared in the object's own class.
   *
   * @throws IllegalStateException if there is no such field
   */
  public static Object read(Object owner, String field) {
    return read(owner, owner.getClass(), field);
  }

  /**
   * Returns the value of a field.
   *
   * @param declaringClass class of the object, or a class that it extends
   * @throws IllegalStateException if there is no such field
   */
  public static Object read(Object owner, Class<?> declaringClass, String field) {
    try {
      Field found = declaringClass.getDeclaredField(field);
      found.setAccessible(true);
      return found.get(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "The table compilers do not fit this release of CoreNLP: "
              + declaringClass
              + " has no field "
              + field
              + ".",
          e);
    }
  }
}
