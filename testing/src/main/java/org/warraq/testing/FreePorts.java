// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds ports for servers that tests start. They are below those that the system gives to
 * connections, because a port of those can be taken before the server listens on it.
 */
public final class FreePorts {
  private static final int FROM = 15_000;
  private static final int TO = 32_000;

  private FreePorts() {}

  /** Different ports of the loopback interface, on which nothing listens. */
  public static List<Integer> find(int count) {
    List<Integer> ports = new ArrayList<>();
    while (ports.size() < count) {
      int port = ThreadLocalRandom.current().nextInt(FROM, TO);
      if (!ports.contains(port) && isFree(port)) {
        ports.add(port);
      }
    }
    return ports;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false; // Another program listens on it.
    }
  }
}
