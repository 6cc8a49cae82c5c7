/** Third-party liability: demands, the roster of victims, and awards per head. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.liability;
