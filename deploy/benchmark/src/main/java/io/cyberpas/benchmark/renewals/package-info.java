/** Renewal runs over policies that expire, with real prices of the quote service. */
@NullMarked
package io.cyberpas.benchmark.renewals;

import org.jspecify.annotations.NullMarked;
