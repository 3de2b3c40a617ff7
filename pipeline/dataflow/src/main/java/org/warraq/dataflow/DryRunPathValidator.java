// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import org.apache.beam.sdk.extensions.gcp.storage.PathValidator;
import org.apache.beam.sdk.extensions.gcp.util.gcsfs.GcsPath;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * Checks only that paths on {@code gs://} are well-formed. It does not ask Google whether they
 * exist, because a dry run needs no network.
 */
final class DryRunPathValidator implements PathValidator {
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

  /** Returns the path as Google's services write it ({@code storage.googleapis.com/...}). */
  @Override
  public String verifyPath(String path) {
    return GcsPath.fromUri(path).toResourceName();
  }
}
