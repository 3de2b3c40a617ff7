// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import org.apache.beam.sdk.extensions.gcp.storage.PathValidator;
import org.apache.beam.sdk.extensions.gcp.util.gcsfs.GcsPath;
import org.apache.beam.sdk.io.fs.ResourceId;

/** Checks how names of buckets and objects are written, and asks no one whether they are there. */
final class WellFormedPaths implements PathValidator {
  @Override
  public void validateInputFilePatternSupported(String pattern) {
    verifyPath(pattern);
  }

  @Override
  public void validateOutputFilePrefixSupported(String prefix) {
    verifyPath(prefix);
  }

  @Override
  public void validateOutputResourceSupported(ResourceId resource) {
    verifyPath(resource.toString());
  }

  /** The name as Google's services write it. */
  @Override
  public String verifyPath(String path) {
    return GcsPath.fromUri(path).toResourceName();
  }
}
