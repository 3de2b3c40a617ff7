/**
 * What an output folder already holds, read from its files when a run begins.
 *
 * <p>Incremental runs, replays and compactions ask three questions:
 *
 * <ul>
 *   <li>{@link org.warraq.job.known.SkipKnown}: is the newest record of this article up to date, so
 *       that an incremental run can skip it? ({@link org.warraq.job.known.KnownArticles} answers.)
 *   <li>{@link org.warraq.job.known.SettledInputs}: has a later run settled this rejected input,
 *       that is, annotated it or rejected it again?
 *   <li>{@link org.warraq.job.known.NewestRunByKey}: which is the newest run with a record of this
 *       article? Records of earlier runs are <em>superseded</em>, the others are the
 *       <em>latest</em> ones. Read this class first, because it states the rule that all readers of
 *       records follow.
 * </ul>
 *
 * <p>Each run has an index of its records ({@link org.warraq.job.known.KnownRun}), so that the
 * records themselves are not read. Where it is missing, it is made from the fields that identify a
 * record ({@link org.warraq.job.known.RecordKeys}). Of rejected inputs, these fields are read from
 * their files ({@link org.warraq.job.known.RejectedInputKey}). The answers are kept in memory, 32
 * bytes per record ({@link org.warraq.job.known.FingerprintTable}), once per process and run
 * ({@link org.warraq.job.known.RunCache}). They describe the folder as it was when the run began;
 * files that the run publishes itself are not seen.
 */
package org.warraq.job.known;
