// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.JulianFields;
import java.util.UUID;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** Writes single values of Parquet columns (numbers, times, UUIDs) as text. */
final class ParquetScalars {
  private ParquetScalars() {}

  /** Whether values of a type can be written as text. */
  static boolean isReadable(PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case INT32, INT64, INT96, FLOAT, DOUBLE -> true;
      case FIXED_LEN_BYTE_ARRAY -> isUuid(type);
      default -> false;
    };
  }

  /** A row's value in a column, as text. */
  static String text(Group row, PrimitiveType column) {
    String name = column.getName();
    return switch (column.getPrimitiveTypeName()) {
      case INT32 -> column.stringifier().stringify(row.getInteger(name, 0));
      case INT64 -> column.stringifier().stringify(row.getLong(name, 0));
      case FLOAT -> decimal(row.getFloat(name, 0), Float.toString(row.getFloat(name, 0)));
      case DOUBLE -> decimal(row.getDouble(name, 0), Double.toString(row.getDouble(name, 0)));
      case INT96 -> instant(row.getInt96(name, 0).toByteBuffer());
      case FIXED_LEN_BYTE_ARRAY ->
          isUuid(column)
              ? uuid(row.getBinary(name, 0).toByteBuffer())
              : row.getValueToString(row.getType().getFieldIndex(name), 0);
      default -> row.getValueToString(row.getType().getFieldIndex(name), 0);
    };
  }

  private static boolean isUuid(PrimitiveType type) {
    return type.getLogicalTypeAnnotation() instanceof UUIDLogicalTypeAnnotation;
  }

  /**
   * A floating-point number without exponent and trailing zeros: 7.0 becomes 7, and 1.0E7 becomes
   * 10000000. Tables with missing values often hold whole ids as floating-point numbers.
   */
  private static String decimal(double value, String digits) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return digits;
    }
    BigDecimal exact = new BigDecimal(digits);
    return (value == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
  }

  private static String uuid(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong()).toString();
  }

  /** An INT96 time: 8 bytes with the nanoseconds of the day, then 4 bytes with the Julian day. */
  private static String instant(ByteBuffer bytes) {
    ByteBuffer parts = bytes.order(ByteOrder.LITTLE_ENDIAN);
    long nanos = parts.getLong();
    LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, parts.getInt());
    return day.atStartOfDay().plusNanos(nanos).toInstant(ZoneOffset.UTC).toString();
  }
}
