/**
 * Reads the dates that articles come with, as newspapers, web crawls and databases write them.
 *
 * <p>{@link org.warraq.job.dates.PublicationDate} is the result and the way in; read it first.
 * {@code DateText} brings a text into one spelling, {@code DateForms} knows the order of day, month
 * and year, and {@code MonthNames} knows the months of all Arab countries.
 *
 * <p>Invariants: a date is read only if it can mean one day alone; no text makes the reader fail.
 *
 * <p>Words: a <em>Hijri</em> date is of the Islamic calendar, and is not converted, because the
 * beginning of its months depends on the country; a <em>Gregorian</em> date is of the common one.
 */
package org.warraq.job.dates;
