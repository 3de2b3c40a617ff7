// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/**
 * The files that a name or glob matches.
 *
 * @param files the files, in no order; folders are left out
 * @param obstacles what could not be listed, or must not be read
 */
public record FileListing(List<Metadata> files, List<Obstacle> obstacles) {
  /**
   * Something in a folder that is not an input.
   *
   * @param kind what such things are, in the plural, with the reason
   * @param name the name of this one
   */
  public record Obstacle(String kind, String name) {}

  public FileListing {
    files = List.copyOf(files);
    obstacles = List.copyOf(obstacles);
  }

  /**
   * Lists what a name or glob matches.
   *
   * @throws IOException if the file system cannot list its files
   */
  public static FileListing of(String spec) throws IOException {
    return FileNames.isRemote(spec)
        ? new FileListing(FileNames.match(spec), List.of())
        : LocalTree.list(spec);
  }
}
