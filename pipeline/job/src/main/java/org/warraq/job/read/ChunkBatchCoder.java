// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.util.VarInt;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.parse.RecordLayout;

/**
 * Encodes batches of chunks in few bytes, because runners copy the batches that are not yet read
 * again and again. Chunks of the same file share one copy of its name.
 *
 * <p>The encoding is for data between steps of one job; it may differ between versions.
 */
// Ordinals are safe because writer and reader are always the same build.
@SuppressWarnings("EnumOrdinal")
final class ChunkBatchCoder extends AtomicCoder<ChunkBatch> {
  private static final ChunkBatchCoder INSTANCE = new ChunkBatchCoder();
  private static final StringUtf8Coder STRINGS = StringUtf8Coder.of();
  private static final NullableCoder<RecordLayout> LAYOUT =
      NullableCoder.of(SerializableCoder.of(RecordLayout.class));

  private ChunkBatchCoder() {}

  static ChunkBatchCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(ChunkBatch batch, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    VarInt.encode(batch.chunks().size(), out);
    InputFile last = null;
    for (Chunk chunk : batch.chunks()) {
      boolean otherFile = !chunk.file().equals(last);
      out.writeBoolean(otherFile);
      if (otherFile) {
        encode(chunk.file(), out);
      }
      last = chunk.file();
      VarInt.encode(chunk.begin(), out);
      VarInt.encode(chunk.end(), out);
      VarInt.encode(chunk.firstNumber(), out);
      LAYOUT.encode(chunk.layout(), out);
      VarInt.encode(chunk.bytes(), out);
    }
  }

  private static void encode(InputFile file, DataOutputStream out) throws IOException {
    STRINGS.encode(file.path(), out);
    STRINGS.encode(file.source(), out);
    out.writeByte(file.format().ordinal());
    out.writeByte(file.compression().ordinal());
    STRINGS.encode(file.entry(), out);
    VarInt.encode(file.bytes(), out);
  }

  @Override
  public ChunkBatch decode(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int size = VarInt.decodeInt(in);
    List<Chunk> chunks = new ArrayList<>(size);
    InputFile file = null;
    for (int i = 0; i < size; i++) {
      file = in.readBoolean() ? decodeFile(in) : file;
      chunks.add(
          new Chunk(
              file,
              VarInt.decodeLong(in),
              VarInt.decodeLong(in),
              VarInt.decodeLong(in),
              LAYOUT.decode(in),
              VarInt.decodeLong(in)));
    }
    return new ChunkBatch(chunks);
  }

  private static InputFile decodeFile(DataInputStream in) throws IOException {
    return new InputFile(
        STRINGS.decode(in),
        STRINGS.decode(in),
        InputFormat.values()[in.readByte()],
        Compression.values()[in.readByte()],
        STRINGS.decode(in),
        VarInt.decodeLong(in));
  }
}
