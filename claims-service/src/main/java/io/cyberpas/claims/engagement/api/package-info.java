/** Appointments over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.engagement.api;
