// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.replay;

import java.io.Serializable;

/**
 * The replay that a run makes: it reads the rejected inputs of earlier runs again.
 *
 * @param folder the absolute name of the output folder that holds the rejected inputs
 * @param run the name of the run that makes the replay
 */
public record Replay(String folder, String run) implements Serializable {}
