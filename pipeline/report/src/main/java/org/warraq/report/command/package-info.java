/**
 * What the programs of this module have in common.
 *
 * <p>{@link org.warraq.report.command.CommandRunner} builds the command line of each program
 * ({@code scripts/report}, {@code scripts/query}) around its picocli class. It adds {@code --help}
 * and {@code --version}, prints errors as one line and turns them into exit codes: 0 done, 1
 * failed, 2 an error that the user can correct. {@link org.warraq.report.command.ProjectVersion}
 * reads the version that the build wrote into {@code version.properties}.
 */
package org.warraq.report.command;
