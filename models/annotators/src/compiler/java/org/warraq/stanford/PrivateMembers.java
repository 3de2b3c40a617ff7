// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.stanford;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Reads fields and calls methods that are not public in CoreNLP. */
public final class PrivateMembers {
  private PrivateMembers() {}

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
      throw unexpectedRelease(declaringClass, "field " + field, e);
    }
  }

  /**
   * Calls a method without parameters that is declared in the object's own class.
   *
   * @return the method's result
   * @throws IllegalStateException if there is no such method, or if it throws an exception
   */
  public static Object call(Object owner, String method) {
    try {
      Method found = owner.getClass().getDeclaredMethod(method);
      found.setAccessible(true);
      return found.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw unexpectedRelease(owner.getClass(), "usable method " + method, e);
    }
  }

  /**
   * Calls a method with one parameter, a string, that is declared in the object's own class.
   *
   * @return the method's result
   * @throws IllegalStateException if there is no such method, or if it throws an exception
   */
  public static Object call(Object owner, String method, String argument) {
    try {
      Method found = owner.getClass().getDeclaredMethod(method, String.class);
      found.setAccessible(true);
      return found.invoke(owner, argument);
    } catch (ReflectiveOperationException e) {
      throw unexpectedRelease(owner.getClass(), "usable method " + method, e);
    }
  }

  private static IllegalStateException unexpectedRelease(
      Class<?> declaringClass, String missing, Exception cause) {
    return new IllegalStateException(
        "The table compilers do not fit this release of CoreNLP: "
            + declaringClass
            + " has no "
            + missing
            + ".",
        cause);
  }
}
