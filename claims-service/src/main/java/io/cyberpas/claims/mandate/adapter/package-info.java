/** Reads the mandates when the service starts. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.mandate.adapter;
