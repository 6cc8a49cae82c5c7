/** Compares names across scripts, spellings and word orders. Pure functions. */
@NullMarked
package io.cyberpas.quote.sanctions.matching;

import org.jspecify.annotations.NullMarked;
