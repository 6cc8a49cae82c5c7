/** The negotiator's log over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.negotiation.api;
