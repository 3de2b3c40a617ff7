// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import java.util.Map;

/** Default flags for file systems. */
final class StorageDefaults {
  private StorageDefaults() {}

  /**
   * The default flags for a job with these flags.
   *
   * <p>A job without files on S3 gets a fixed AWS region, because Beam sets up S3 in every process
   * and would search the network for a region, which takes seconds where no server answers. With
   * {@link LocalServices}, Beam does not know S3.
   */
  static Map<String, String> of(List<String> flags) {
    boolean usesS3 = flags.stream().anyMatch(flag -> flag.contains("s3://"));
    return usesS3 || LocalServices.areInUse() ? Map.of() : Map.of("--awsRegion", "us-east-1");
  }
}
