// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.options.Description;

/** A flag of ours, read off the options' getter. */
public record Flag(String name, String description, Method getter) {

  /** The flags that an options interface itself declares, by name. */
  public static List<Flag> declaredBy(Class<?> options) {
    return Arrays.stream(options.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Description.class))
        .map(Flag::of)
        .sorted(Comparator.comparing(Flag::name))
        .toList();
  }

  /** All flags of the job, group by group, as {@code --help} lists them. */
  public static List<Flag> all() {
    return Help.groups().values().stream().flatMap(group -> declaredBy(group).stream()).toList();
  }

  private static Flag of(Method getter) {
    String property = getter.getName().substring("get".length());
    String name = property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
    return new Flag(name, getter.getAnnotation(Description.class).value(), getter);
  }

  /** Its value in {@code options}; null if it was not given and has no default. */
  public Object valueIn(WarraqOptions options) {
    try {
      return getter.invoke(options);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read --" + name, e);
    }
  }

  /** Its value in {@code options} as one would type it. */
  public Object plainValueIn(WarraqOptions options) {
    return plain(valueIn(options));
  }

  /** A flag's value as one would type it. */
  public static Object plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof List<?> list) {
      return String.join(",", list.stream().map(item -> String.valueOf(plain(item))).toList());
    }
    return value;
  }
}
