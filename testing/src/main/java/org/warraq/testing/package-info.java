// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the tests of all modules share.
 *
 * <ul>
 *   <li>{@link org.warraq.testing.Slow} marks tests that only {@code -Pall} runs.
 *   <li>{@link org.warraq.testing.FreePorts} finds ports for servers that tests start.
 *   <li>{@link org.warraq.testing.FixedSeeds} gives properties the same samples in every build.
 *   <li>{@link org.warraq.testing.MessagesPage} compares what programs say with {@code
 *       docs/messages.md}.
 * </ul>
 */
package org.warraq.testing;
