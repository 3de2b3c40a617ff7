// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import java.util.Map;

/** What file systems should do unless told otherwise. */
final class StorageDefaults {
  private StorageDefaults() {}

  /**
   * The defaults for a job with these flags. Beam makes ready for S3 in every process, and looks
   * for a region wherever one may be found, which takes seconds where nobody answers. So where no
   * file is on S3, it is given one.
   */
  static Map<String, String> of(List<String> flags) {
    boolean onS3 = flags.stream().anyMatch(flag -> flag.contains("s3://"));
    return onS3 ? Map.of() : Map.of("--awsRegion", "us-east-1");
  }
}
