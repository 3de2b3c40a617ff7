// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** Keeps a file of tables up to date with the model that it is made from. The build uses it. */
public final class TableFile {
  private TableFile() {}

  /**
   * Writes the file, and creates its folder, unless the file is up to date: made from the same
   * model in the same version of the format.
   *
   * @param model path of the model on the class path
   * @param tables makes the tables from the model and writes them
   * @throws IOException if the class path has no such model, or the file cannot be written
   */
  public static void refresh(
      Path file, TableFormat format, String model, Consumer<TableWriter> tables)
      throws IOException {
    int source = checksum(model);
    if (!isMadeFrom(source, file, format)) {
      TableWriter out = new TableWriter();
      tables.accept(out);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, out.toFile(format, source));
    }
  }

  private static int checksum(String resource) throws IOException {
    try (InputStream in = TableFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("The class path has no model " + resource + ".");
      }
      CRC32 checksum = new CRC32();
      checksum.update(in.readAllBytes());
      return (int) checksum.getValue();
    }
  }

  private static boolean isMadeFrom(int source, Path file, TableFormat format) {
    try {
      return Files.exists(file)
          && new TableReader(Files.readAllBytes(file), format).source() == source;
    } catch (IOException e) {
      return false;
    }
  }
}
