// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.warraq.testing.FreePorts;

/** An S3 server (S3Proxy) in a separate process. It serves a local folder and checks signatures. */
final class S3Storage implements RemoteStorage {
  private static final String BUCKET = "news";
  private static final String KEY = "warraq";
  private static final String SECRET = "not secret";
  private static final int TIMEOUT_SECONDS = 300;

  private final Path bucket;
  private final int port;
  private final Process server;

  private S3Storage(Path bucket, int port, Process server) {
    this.bucket = bucket;
    this.port = port;
    this.server = server;
  }

  /** Starts the server. Its data and log are in {@code folder}. */
  static S3Storage start(Path folder) throws IOException, InterruptedException {
    int port = FreePorts.find(1).get(0);
    Path data = Files.createDirectories(folder.resolve("data"));
    Path bucket = Files.createDirectory(data.resolve(BUCKET));
    Path settings =
        Files.writeString(
            folder.resolve("s3proxy.properties"),
            """
            s3proxy.endpoint=http://127.0.0.1:%d
            s3proxy.authorization=aws-v2-or-v4
            s3proxy.identity=%s
            s3proxy.credential=%s
            # The AWS SDK sends a header that this server does not know.
            s3proxy.ignore-unknown-headers=true
            jclouds.provider=filesystem
            jclouds.identity=none
            jclouds.credential=none
            jclouds.filesystem.basedir=%s
            """
                .formatted(port, KEY, SECRET, data));
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                Path.of("target", "s3", "s3proxy.jar").toString(),
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3proxy.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
    S3Storage storage = new S3Storage(bucket, port, server);
    storage.await(folder.resolve("s3proxy.log"));
    return storage;
  }

  private void await(Path log) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
    while (!answers()) {
      if (!server.isAlive() || System.nanoTime() > end) {
        close();
        throw new IOException("the S3 server does not start:\n" + Files.readString(log));
      }
      Thread.sleep(100);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false; // The server does not listen yet.
    }
  }

  @Override
  public String uri(String name) {
    return "s3://" + BUCKET + "/" + name;
  }

  @Override
  public List<String> flags() {
    return List.of("--awsRegion=us-east-1", "--endpoint=http://127.0.0.1:" + port);
  }

  @Override
  public Map<String, String> environment() {
    return Map.of("AWS_ACCESS_KEY_ID", KEY, "AWS_SECRET_ACCESS_KEY", SECRET);
  }

  @Override
  public void put(Path folder, String name) throws IOException {
    LocalFolders.copy(folder, bucket.resolve(name));
  }

  @Override
  public Path get(String name) {
    return bucket.resolve(name);
  }

  @Override
  public void close() {
    server.destroyForcibly().onExit().join();
  }
}
