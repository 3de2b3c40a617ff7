/** The four annotating transforms, and the coder of what travels between them. */
package org.warraq.job.annotate;
