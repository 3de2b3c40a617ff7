// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * A class loader that shows Beam only the services that a run on this machine needs: DirectRunner
 * and local files. Beam looks all services up when it starts, and S3, HDFS and Flink would take
 * half of the time in which a short article is annotated.
 *
 * <p>Classes come from the parent. The services are listed in {@code local-services/}, in files
 * that have the names of those in {@code META-INF/services/}; a service without such a file is
 * looked up in the parent.
 */
public final class LocalServices extends ClassLoader {
  private static final String SERVICES = "META-INF/services/";
  private static final String LOCAL_SERVICES = "org/warraq/job/flags/local-services/";

  LocalServices(ClassLoader parent) {
    super("local-services", parent);
  }

  /**
   * Makes this class loader the context of the calling thread, and so of all threads that it will
   * start, if these arguments need no other services. Beam keeps the services that it finds first,
   * so only a {@code main} method may call this.
   */
  public static void useIfEnoughFor(String... args) {
    if (areEnoughFor(List.of(args))) {
      Thread thread = Thread.currentThread();
      thread.setContextClassLoader(new LocalServices(thread.getContextClassLoader()));
    }
  }

  /**
   * Whether a run with these arguments needs no other services. It may need them if it names a
   * remote file, another runner, or a flag that is neither ours nor one of all runners.
   */
  static boolean areEnoughFor(List<String> args) {
    Set<String> known = knownFlags();
    return args.stream().noneMatch(arg -> arg.contains("://") || arg.startsWith("--runner"))
        && args.stream()
            .filter(arg -> arg.startsWith("--"))
            .map(arg -> arg.split("=", 2)[0])
            .allMatch(known::contains);
  }

  private static Set<String> knownFlags() {
    Stream<String> declared =
        Stream.of(
                ReadOptions.class,
                AnnotateOptions.class,
                WriteOptions.class,
                WarraqOptions.class,
                PipelineOptions.class)
            .flatMap(options -> Flag.declaredBy(options).stream())
            .map(flag -> "--" + flag.name());
    return Stream.concat(declared, RunnerDefaults.ofDirectRunner().stream())
        .collect(toUnmodifiableSet());
  }

  /** Whether the calling thread sees only the services of a run on this machine. */
  static boolean areInUse() {
    return Thread.currentThread().getContextClassLoader() instanceof LocalServices;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    URL local =
        name.startsWith(SERVICES)
            ? getResource(LOCAL_SERVICES + name.substring(SERVICES.length()))
            : null;
    return local == null ? super.getResources(name) : Collections.enumeration(List.of(local));
  }
}
