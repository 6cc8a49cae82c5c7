/** Desks: what waits for whom, over all claims. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.desk;
