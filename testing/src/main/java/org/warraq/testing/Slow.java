// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that {@code mvn verify} leaves out and {@code mvn verify -Pall} runs: those that kill
 * processes, start clusters, or take many seconds for another reason. The start of each is printed,
 * so that nobody waits in the dark.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@ExtendWith(AnnouncedTest.class)
public @interface Slow {}
