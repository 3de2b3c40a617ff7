// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.replay;

import java.io.Serializable;

/**
 * A run that reads the rejected inputs of earlier runs again.
 *
 * @param folder the output folder that holds them, by a name that is right in any process
 * @param run the name of the run that reads them
 */
public record Replay(String folder, String run) implements Serializable {}
