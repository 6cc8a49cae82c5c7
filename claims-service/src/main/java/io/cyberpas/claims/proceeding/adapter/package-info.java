/** Reads the periods of law and the insurability of fines when the service starts. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.proceeding.adapter;
