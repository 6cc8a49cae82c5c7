/** Reads the rules of first-party loss from their file when the service starts. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.quantum.adapter;
