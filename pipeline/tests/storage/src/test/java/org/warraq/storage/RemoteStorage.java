// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A remote file system, with a server that the tests start. */
interface RemoteStorage extends AutoCloseable {
  /** The path of a file or folder as the job's flags name it. */
  String uri(String name);

  /** The flags that tell the job how to reach the server. */
  List<String> flags();

  /** The environment variables that give the job its credentials. */
  Map<String, String> environment();

  /** Uploads a local folder. */
  void put(Path folder, String name) throws IOException;

  /** Downloads a folder, or finds where the server keeps it, and returns its local path. */
  Path get(String name) throws IOException;

  @Override
  void close();
}
