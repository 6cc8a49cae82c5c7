/** Appointments as pages. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.engagement.pages;
