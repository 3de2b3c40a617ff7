/**
 * Reads the rejected inputs of earlier runs again ({@code --replay}).
 *
 * <p>{@link org.warraq.job.replay.ReplayRejected} takes the lines of a file of rejected inputs one
 * by one and hands over their articles, like the reader of any other input; read it first. {@link
 * org.warraq.job.replay.Replay} says which folder is replayed.
 *
 * <p>Invariants: an input that a later run has settled (annotated, or rejected again) is skipped.
 * An input of which only a part was kept stays rejected as it was. Damage fails the whole replay,
 * because a replay that succeeds deletes the rejected inputs that it has read.
 *
 * <p>Words: a <em>payload</em> is what a rejected input keeps of its record; a <em>part</em> is a
 * payload that is not the whole record, so that it cannot be read again.
 */
package org.warraq.job.replay;
