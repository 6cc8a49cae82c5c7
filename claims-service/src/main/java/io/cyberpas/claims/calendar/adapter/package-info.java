/** Reads the calendars from their file. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.calendar.adapter;
