/** Business days of the places whose law or custom counts in them, from dated data. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.calendar;
