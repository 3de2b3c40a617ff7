// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.warraq.job.JobRun;
import org.warraq.testing.FreePorts;

/**
 * A Flink cluster of processes on this machine: a JobManager and some TaskManagers. It has the
 * configuration of {@code scripts/flink-cluster} and the class path of this process. A TaskManager
 * has the memory of Flink's own default configuration, divided by Flink.
 */
final class LoopbackCluster implements Closeable {
  private static final Path CONFIGURATION = JobRun.seeds().resolveSibling("pipeline/flink/conf");
  private static final int TIMEOUT_SECONDS = 300;
  private static final String FLINK_ANSWER = "BASH_JAVA_UTILS_EXEC_RESULT:";

  private final Path folder;
  private final int restPort;
  private final int rpcPort;
  private final List<Process> processes = new ArrayList<>();

  private LoopbackCluster(Path folder, int restPort, int rpcPort) {
    this.folder = folder;
    this.restPort = restPort;
    this.rpcPort = rpcPort;
  }

  /**
   * Starts a cluster and waits until all of its slots are there.
   *
   * @param folder a folder for its logs and its files
   * @param slots the number of slots of each TaskManager
   */
  static LoopbackCluster start(Path folder, int taskManagers, int slots)
      throws IOException, InterruptedException {
    List<Integer> ports = FreePorts.find(2);
    LoopbackCluster cluster = new LoopbackCluster(folder, ports.get(0), ports.get(1));
    Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
    try {
      cluster.launch(
          "jobmanager",
          List.of("-Xmx512m"),
          "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint");
      Memory memory = cluster.divideMemory(slots);
      for (int i = 0; i < taskManagers; i++) {
        cluster.launch(
            "taskmanager-" + i,
            memory.java(),
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            memory.flink().toArray(String[]::new));
      }
      cluster.awaitSlots(taskManagers * slots);
      return cluster;
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      cluster.close();
      throw e;
    }
  }

  /** The value for {@code --flinkMaster}. */
  String address() {
    return "localhost:" + restPort;
  }

  /** The JobManager's answer to a request for a path such as {@code /jobs}. */
  JsonNode ask(String path) throws IOException {
    return new JsonMapper().readTree(URI.create("http://" + address() + path).toURL());
  }

  /** Kills a TaskManager, as a power cut would. */
  void killTaskManager(int i) throws InterruptedException {
    processes.get(1 + i).destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }

  private void launch(String name, List<String> javaFlags, String mainClass, String... flags)
      throws IOException {
    processes.add(
        new ProcessBuilder(command(javaFlags, mainClass, flags))
            .redirectErrorStream(true)
            .redirectOutput(log(name))
            .start());
  }

  private List<String> command(List<String> javaFlags, String mainClass, String... flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaFlags);
    // The processes live too short for optimizing compilation to pay off.
    Collections.addAll(command, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    Collections.addAll(command, "-cp", System.getProperty("java.class.path"), mainClass);
    Collections.addAll(command, flags);
    Collections.addAll(command, "--configDir", CONFIGURATION.toString());
    Collections.addAll(command, "-Drest.port=" + restPort, "-Djobmanager.rpc.port=" + rpcPort);
    Collections.addAll(command, "-Dio.tmp.dirs=" + folder);
    return command;
  }

  private File log(String name) {
    return folder.resolve(name + ".log").toFile();
  }

  /** How a TaskManager divides its memory: flags for Java, and for Flink. */
  private record Memory(List<String> java, List<String> flink) {}

  /** Asks Flink, as its own start script does. */
  private Memory divideMemory(int slots) throws IOException {
    List<String> command =
        command(
            List.of(),
            "org.apache.flink.runtime.util.bash.BashJavaUtils",
            "GET_TM_RESOURCE_PARAMS",
            "-Dtaskmanager.numberOfTaskSlots=" + slots);
    Process asked = new ProcessBuilder(command).redirectError(log("memory")).start();
    try (BufferedReader answer = asked.inputReader()) {
      List<List<String>> lines =
          answer
              .lines()
              .filter(line -> line.startsWith(FLINK_ANSWER))
              .map(line -> List.of(line.substring(FLINK_ANSWER.length()).split(" ")))
              .toList();
      return new Memory(lines.get(0), lines.get(1));
    }
  }

  private void awaitSlots(int count) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
    while (slots() < count) {
      for (Process process : processes) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IOException("the cluster does not start:\n" + logs());
        }
      }
      Thread.sleep(200);
    }
  }

  private int slots() {
    try {
      return ask("/overview").path("slots-total").asInt();
    } catch (IOException e) {
      return 0; // The JobManager has not started yet.
    }
  }

  private String logs() throws IOException {
    StringBuilder logs = new StringBuilder();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.log")) {
      for (Path log : files) {
        logs.append(log).append('\n').append(Files.readString(log));
      }
    }
    return logs.toString();
  }
}
