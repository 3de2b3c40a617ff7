/**
 * The command line that the programs of this module share.
 *
 * <p>{@link org.warraq.cli.CommandLines} is the class to read first. It gives a program the options
 * {@code --help} and {@code --version}, the exit codes, and error messages of one line without a
 * stack trace. {@code ProjectVersion} reads the version that the build writes into the jar. {@code
 * ErrorMessages} says which errors the user can correct, and how.
 *
 * <p>Exit codes: 0 if the program did its work, 1 if its input or output cannot be used, 2 if an
 * option is wrong. An error that no user can correct is a bug and does show its stack trace.
 *
 * <p>Words: a <b>program</b> is a class with options and a {@code main} method, which a script of
 * the same name in {@code scripts/} starts.
 */
package org.warraq.cli;
