/**
 * Files of numbers and strings that annotators load: the tables of {@code org.warraq.segment} and
 * {@code org.warraq.pos}, and parts of the model of {@code org.warraq.ner}.
 *
 * <p>The build compiles tables from CoreNLP's models: {@link org.warraq.table.TableWriter} collects
 * them and makes a file. At run time {@link org.warraq.table.TableReader} checks the file and reads
 * the tables in the same order; read its class comment first, for the layout. {@link
 * org.warraq.table.PackedNumbers} is a separate, denser encoding for maps of numbers. {@link
 * org.warraq.table.Sha256} names a file's content in an annotator's version.
 *
 * <p>Invariants: a file begins with its {@link org.warraq.table.TableFormat} and carries checksums
 * of its body and of its source model, so a damaged or outdated file is never read.
 */
package org.warraq.table;
