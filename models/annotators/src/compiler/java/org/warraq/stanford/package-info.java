/**
 * Access to Stanford CoreNLP for the build, the tests and the benchmark. The library does not use
 * CoreNLP.
 *
 * <p>{@link org.warraq.stanford.StanfordModels} runs CoreNLP quietly and names its release; read it
 * first. {@link org.warraq.stanford.PrivateMembers} reads what CoreNLP keeps private. The table
 * compilers in {@code org.warraq.segment} and {@code org.warraq.pos} use both to turn CoreNLP's
 * models into our tables. The benchmark uses the first one to compare its speed with ours.
 *
 * <p>Invariant: this package is in the test jar of the module, never in the library's jar.
 */
package org.warraq.stanford;
