/** The time-stamping authority over HTTP. */
@org.jspecify.annotations.NullMarked
package io.cyberpas.claims.timestamp.adapter;
