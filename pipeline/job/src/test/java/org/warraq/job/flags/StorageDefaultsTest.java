// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorageDefaultsTest {
  @Test
  void regionIsSetOnlyIfNoFileIsOnS3() {
    assertEquals(
        Map.of("--awsRegion", "us-east-1"),
        StorageDefaults.of(List.of("--input=news,gs://b/in", "--output=out")));
    assertEquals(Map.of(), StorageDefaults.of(List.of("--input=news,s3://b/in", "--output=out")));
    assertEquals(Map.of(), StorageDefaults.of(List.of("--input=news", "--output=s3://b/out")));
  }
}
