/** What the annotators that wrap Stanford CoreNLP share. */
package org.warraq.stanford;
