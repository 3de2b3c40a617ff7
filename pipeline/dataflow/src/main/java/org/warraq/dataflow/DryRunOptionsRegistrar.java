// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import java.util.List;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsRegistrar;

/** Registers {@link DryRunOptions} with Beam, which finds it through {@code META-INF/services}. */
public final class DryRunOptionsRegistrar implements PipelineOptionsRegistrar {
  @Override
  public Iterable<Class<? extends PipelineOptions>> getPipelineOptions() {
    return List.of(DryRunOptions.class);
  }
}
