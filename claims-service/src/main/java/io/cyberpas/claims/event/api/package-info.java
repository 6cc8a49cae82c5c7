/** Loss events over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.event.api;
