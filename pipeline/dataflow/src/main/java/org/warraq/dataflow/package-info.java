/**
 * The job on Google's Dataflow. It is in a separate module, because Dataflow's runner and {@code
 * gs://} need 160 MB of libraries.
 *
 * <p>{@link org.warraq.dataflow.SubmitDataflow} is the program; read it first. It runs the job in
 * one of three ways:
 *
 * <ul>
 *   <li>It submits the job, waits for the end and writes the run summary.
 *   <li>{@code --dryRun}: it writes the request to a file. {@link org.warraq.dataflow.DryRun}
 *       replaces the parts of Dataflow's runner that would use the network.
 *   <li>In a Flex Template: it submits the job and does not wait, so there is no run summary.
 *       {@link org.warraq.dataflow.TemplateMetadata} describes the parameters of the template.
 * </ul>
 */
package org.warraq.dataflow;
