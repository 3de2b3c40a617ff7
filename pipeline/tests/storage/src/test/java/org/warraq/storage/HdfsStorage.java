// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** A small HDFS in this process, with one name node and one data node (Hadoop's MiniDFSCluster). */
final class HdfsStorage implements RemoteStorage {
  private final Path folder;
  private final MiniDFSCluster cluster;
  private final FileSystem files;

  private HdfsStorage(Path folder, MiniDFSCluster cluster) throws IOException {
    this.folder = folder;
    this.cluster = cluster;
    this.files = cluster.getFileSystem();
  }

  /** Starts the cluster. Its data are in {@code folder}. */
  static HdfsStorage start(Path folder) throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("data").toString());
    MiniDFSCluster cluster = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
    cluster.waitActive();
    return new HdfsStorage(folder, cluster);
  }

  @Override
  public String uri(String name) {
    return cluster.getURI() + "/" + name;
  }

  @Override
  public List<String> flags() {
    return List.of("--hdfsConfiguration=[{\"fs.defaultFS\": \"" + cluster.getURI() + "\"}]");
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public void put(Path local, String name) throws IOException {
    files.copyFromLocalFile(remote(local.toString()), remote("/" + name));
  }

  @Override
  public Path get(String name) throws IOException {
    Path local = Files.createTempDirectory(folder, "copy").resolve(name);
    files.copyToLocalFile(false, remote("/" + name), remote(local.toString()), true);
    return local;
  }

  private static org.apache.hadoop.fs.Path remote(String path) {
    return new org.apache.hadoop.fs.Path(path);
  }

  @Override
  public void close() {
    cluster.shutdown();
  }
}
