/** Reaches the policy service: cover is read from it, limit is taken in it. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.coverage.policy;
