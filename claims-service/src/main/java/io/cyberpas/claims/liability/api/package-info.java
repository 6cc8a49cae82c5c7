/** Demands of third parties and their rosters over REST. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.liability.api;
