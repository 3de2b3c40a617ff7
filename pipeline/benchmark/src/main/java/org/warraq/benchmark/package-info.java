/**
 * The speed and memory of Warraq, measured beside CoreNLP: {@code scripts/benchmark}.
 *
 * <p>{@link org.warraq.benchmark.CompareSpeed} is the program; read it first. It makes two tables:
 *
 * <ol>
 *   <li>Whole programs. {@link org.warraq.benchmark.WarraqProgram} and {@link
 *       org.warraq.benchmark.CoreNlpProgram} each run in their own JVM as a {@link
 *       org.warraq.benchmark.MeasuredProcess}. {@link org.warraq.benchmark.ProgramComparison} makes
 *       the table.
 *   <li>Single annotators in one thread. {@link org.warraq.benchmark.AnnotatorTimer} times those of
 *       {@link org.warraq.benchmark.WarraqAnnotators} and {@link
 *       org.warraq.benchmark.CoreNlpAnnotators}. {@link org.warraq.benchmark.AnnotatorComparison}
 *       makes the table.
 * </ol>
 *
 * <p>{@link org.warraq.benchmark.AnnotatorBenchmarks} measures Warraq's annotators with JMH ({@code
 * --jmh}), for work on one of them.
 *
 * <p>A word here is text between spaces, because both programs see the same number of these words.
 */
package org.warraq.benchmark;
