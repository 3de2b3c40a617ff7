// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.junit.jupiter.api.Test;

class ParquetFooterCheckTest {
  @Test
  void tableOfTenThousandColumnsIsReadAndAWiderOneRefused() {
    assertDoesNotThrow(() -> check(wide(10_000)));
    assertRefused(wide(10_001));
  }

  @Test
  void tableOfHundredLevelsIsReadAndADeeperOneRefused() {
    assertDoesNotThrow(() -> check(deep(100)));
    assertRefused(deep(101));
  }

  private static void assertRefused(MessageType schema) {
    IOException e = assertThrows(IOException.class, () -> check(schema));
    assertTrue(e.getMessage().startsWith("it has more than the 10000 columns"), e.getMessage());
  }

  private static void check(MessageType schema) throws IOException {
    ParquetFooterCheck.check(schema, List.of(), 0);
  }

  private static MessageType wide(int columns) {
    return new MessageType(
        "wide", IntStream.range(0, columns).mapToObj(i -> column("c" + i)).toList());
  }

  private static MessageType deep(int levels) {
    Type type = column("c");
    for (int level = 1; level < levels; level++) {
      type = new GroupType(Repetition.OPTIONAL, "g", type);
    }
    return new MessageType("deep", type);
  }

  private static Type column(String name) {
    return new PrimitiveType(Repetition.OPTIONAL, PrimitiveTypeName.INT32, name);
  }
}
