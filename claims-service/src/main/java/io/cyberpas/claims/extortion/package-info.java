/** A demand for ransom: what must be clear before anything may be paid, and the hard stop until it is. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.extortion;
