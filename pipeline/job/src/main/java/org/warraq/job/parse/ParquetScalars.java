// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.JulianFields;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveStringifier;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * Writes single values of Parquet columns (numbers, dates, times, UUIDs) as text, as their logical
 * types mean them: an unsigned 3000000000, a decimal 123.45, a date 2026-01-18.
 */
final class ParquetScalars {
  private ParquetScalars() {}

  /** Whether values of a type are text: bytes without a logical type count as UTF-8. */
  static boolean isText(PrimitiveType type) {
    return type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY
        && !(type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation);
  }

  /** Whether values of a type that is not text can be written as text. */
  static boolean isReadable(PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case INT32, INT64, INT96, FLOAT, DOUBLE -> true;
      case FIXED_LEN_BYTE_ARRAY, BINARY -> type.getLogicalTypeAnnotation() != null;
      case BOOLEAN -> false;
    };
  }

  /** The value of a row's field, as text. */
  static String text(Group row, int field) {
    PrimitiveType type = row.getType().getType(field).asPrimitiveType();
    PrimitiveStringifier written = type.stringifier();
    return switch (type.getPrimitiveTypeName()) {
      case FLOAT -> decimal(row.getFloat(field, 0), Float.toString(row.getFloat(field, 0)));
      case DOUBLE -> decimal(row.getDouble(field, 0), Double.toString(row.getDouble(field, 0)));
      case INT96 -> instant(row.getInt96(field, 0).toByteBuffer());
      case INT32 -> written.stringify(row.getInteger(field, 0));
      case INT64 -> withZ(written.stringify(row.getLong(field, 0)));
      case BOOLEAN -> Boolean.toString(row.getBoolean(field, 0));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> written.stringify(row.getBinary(field, 0));
    };
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

  /** Times in UTC end with Z, as those of INT96 do. */
  private static String withZ(String time) {
    return time.endsWith("+0000") ? time.substring(0, time.length() - 5) + "Z" : time;
  }

  /** An INT96 time: 8 bytes with the nanoseconds of the day, then 4 bytes with the Julian day. */
  private static String instant(ByteBuffer bytes) {
    ByteBuffer parts = bytes.order(ByteOrder.LITTLE_ENDIAN);
    long nanos = parts.getLong();
    LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, parts.getInt());
    return day.atStartOfDay().plusNanos(nanos).toInstant(ZoneOffset.UTC).toString();
  }
}
