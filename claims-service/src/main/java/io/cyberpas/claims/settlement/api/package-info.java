/** Settlements over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.settlement.api;
