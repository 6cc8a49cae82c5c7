/** The standardised process as its file defines it, and the clocks that run on a claim by it. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.process;
