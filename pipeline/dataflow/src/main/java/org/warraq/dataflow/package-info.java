/** Submitting the job to Dataflow, or writing down what would be submitted. */
package org.warraq.dataflow;
