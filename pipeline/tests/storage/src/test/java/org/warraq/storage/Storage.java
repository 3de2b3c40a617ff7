// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A file system elsewhere, with a server that tests start. */
interface Storage extends AutoCloseable {
  /** What the job calls a file or folder. */
  String uri(String name);

  /** The flags with which the job finds the server. */
  List<String> flags();

  /** The environment in which the job finds what is secret. */
  Map<String, String> environment();

  /** Puts a local folder there. */
  void put(Path folder, String name) throws IOException;

  /** A folder of there, here. */
  Path get(String name) throws IOException;

  @Override
  void close();
}
