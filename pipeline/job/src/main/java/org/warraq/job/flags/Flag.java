// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.options.Description;

/**
 * A flag of the job, found by reflection on an options interface.
 *
 * @param name the flag without {@code --}
 * @param description what the help text says about it
 * @param getter the method of the options interface that returns its value
 */
public record Flag(String name, String description, Method getter) {

  /** All flags of the job, group by group as in the help text. */
  public static List<Flag> all() {
    return Help.groups().values().stream().flatMap(group -> declaredBy(group).stream()).toList();
  }

  /** The flags that an options interface declares itself, sorted by name. */
  static List<Flag> declaredBy(Class<?> options) {
    return Arrays.stream(options.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Description.class))
        .map(Flag::of)
        .sorted(Comparator.comparing(Flag::name))
        .toList();
  }

  private static Flag of(Method getter) {
    String property = getter.getName().substring("get".length());
    String name = property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
    return new Flag(name, getter.getAnnotation(Description.class).value(), getter);
  }

  /** The flag's value as a user would type it; null if it has neither value nor default. */
  public Object plainValueIn(WarraqOptions options) {
    try {
      return plain(getter.invoke(options));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read --" + name, e);
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof List<?> list) {
      return String.join(",", list.stream().map(item -> String.valueOf(plain(item))).toList());
    }
    return value;
  }
}
