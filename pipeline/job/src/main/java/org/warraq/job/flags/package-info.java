/**
 * The flags of the job, from the command line to checked options.
 *
 * <p>{@link org.warraq.job.flags.CommandLine} is the class to read first: it adds the defaults of
 * the runner and of the file systems ({@code RunnerDefaults}, {@code FlinkDefaults}, {@code
 * DataflowDefaults}, {@code StorageDefaults}) to the arguments, has Beam parse them into {@link
 * org.warraq.job.flags.WarraqOptions}, and checks the values ({@code FlagChecks}). {@code
 * ReadOptions}, {@code AnnotateOptions} and {@code WriteOptions} declare the flags; their
 * descriptions are the text of {@code --help} and of the Dataflow template.
 *
 * <p>Invariants: whatever is wrong with a flag is a {@code UsageException} whose one-line message
 * names the flag and the remedy. It is thrown before any work is done. Every flag is a getter with
 * a description; {@code Flag} finds it by reflection, so the help text lists it without further
 * code.
 *
 * <p>Words: a <i>flag</i> is what a user types; an <i>option</i> is Beam's word for its parsed
 * form. {@code ExitCode} and {@code Versions} are here, because all programs of this module use
 * them, and so do {@code scripts/submit-dataflow} and {@code scripts/benchmark}.
 */
package org.warraq.job.flags;
