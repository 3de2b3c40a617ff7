// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each property the same samples at each run, so that no build fails by chance. With {@code
 * -Dwarraq.samples=N} there are N new samples, to search for faults. Applies to all properties of
 * the modules that have this class.
 */
public final class FixedSeeds implements AroundPropertyHook {
  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Integer samples = Integer.getInteger("warraq.samples");
    if (samples != null) {
      context.attributes().setTries(samples);
    } else if (context.attributes().seed().isEmpty()) {
      context.attributes().setSeed("1");
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
