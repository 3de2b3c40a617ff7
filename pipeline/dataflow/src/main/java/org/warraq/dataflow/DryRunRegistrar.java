// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import java.util.List;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsRegistrar;

/** Tells Beam of {@link DryRunOptions}; named in {@code META-INF/services}. */
public final class DryRunRegistrar implements PipelineOptionsRegistrar {
  @Override
  public Iterable<Class<? extends PipelineOptions>> getPipelineOptions() {
    return List.of(DryRunOptions.class);
  }
}
