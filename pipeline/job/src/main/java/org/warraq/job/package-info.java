/**
 * The Beam job that annotates Arabic articles.
 *
 * <p>{@link org.warraq.job.AnnotateArticles} is the class to read first: its pipeline reads like
 * the picture in the README. Around it, each package has one task:
 *
 * <ul>
 *   <li>{@code flags} parses the command line; {@code run} launches a run and {@code nightly} does
 *       so unattended; {@code drift} compares a run with earlier ones.
 *   <li>{@code read} (with {@code parse}, {@code dates}, {@code files} and {@code replay}), {@code
 *       known}, {@code annotate}, {@code measure} and {@code write} (with {@code record}) hold the
 *       transforms.
 *   <li>{@code store} knows the layout of the output folder; {@code compact} rewrites it, and
 *       {@code show} prints records from it.
 *   <li>{@code stream} annotates standard input without a pipeline.
 * </ul>
 *
 * <p>What runs differently on Flink and Dataflow is in {@code flags}. docs/contributing.md says how
 * to build, test and change the job.
 *
 * <p>What travels is an {@code Outcome}: an {@code AnnotatedArticle} or a {@code Rejected} input.
 * There are no dependency cycles between the packages; {@code ArchitectureTest} checks this.
 */
package org.warraq.job;
