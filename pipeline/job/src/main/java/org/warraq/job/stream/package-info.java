// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Annotates what comes from standard input and writes JSON Lines to standard output, for shells and
 * other programs: no pipeline, no folder, one process.
 *
 * <p>{@link org.warraq.job.stream.AnnotateStream} is the program; read it first. {@code
 * OrderedBatches} annotates many articles at a time and keeps their order.
 *
 * <p>Invariants: only records go to standard output, in the order of the input. Each input becomes
 * a record, or a line on standard error that says why not.
 */
package org.warraq.job.stream;
