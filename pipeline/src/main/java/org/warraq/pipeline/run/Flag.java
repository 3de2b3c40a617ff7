// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.options.Description;
import org.warraq.pipeline.WarraqOptions;

/** A flag of ours, read off the options' getter. */
public record Flag(String name, String description, Method getter) {

  /** The flags that an options interface itself declares, by name. */
  static List<Flag> declaredBy(Class<?> options) {
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
  Object valueIn(WarraqOptions options) {
    try {
      return getter.invoke(options);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read --" + name, e);
    }
  }

  /** Its value in {@code options} as one would type it. */
  public Object plainValueIn(WarraqOptions options) {
    return RunJson.plain(valueIn(options));
  }
}
