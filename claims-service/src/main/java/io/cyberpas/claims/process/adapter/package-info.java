/** Reads the definition from its file and the acts that stop clocks from the features. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.process.adapter;
