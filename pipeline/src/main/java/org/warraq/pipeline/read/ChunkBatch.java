// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.read;

import java.io.Serializable;
import java.util.List;

/** Chunks that go through the shuffle together: one large one, or those of many small files. */
record ChunkBatch(List<Chunk> chunks) implements Serializable {
  ChunkBatch {
    chunks = List.copyOf(chunks);
  }
}
