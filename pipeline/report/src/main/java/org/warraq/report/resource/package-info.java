/**
 * Reading resources from the class path.
 *
 * <p>{@link org.warraq.report.resource.Resources} reads the SQL files and the parts of the page,
 * which are beside the classes that use them. {@link org.warraq.report.resource.Webjar} reads files
 * of JavaScript packages, which Maven brings as jars. All texts are UTF-8. A missing resource is a
 * mistake in the build, so it is an unchecked exception.
 */
package org.warraq.report.resource;
