/** Reads the rules of the pool from their file when the service starts. */
@NullMarked
package io.cyberpas.claims.experience.adapter;

import org.jspecify.annotations.NullMarked;
