// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.Serializable;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.coders.SerializableCoder;

/**
 * The names of a file that is finished but still in staging.
 *
 * @param staged its path
 * @param target its path after it is moved into place
 */
@DefaultCoder(SerializableCoder.class)
record StagedName(String staged, String target) implements Serializable {}
