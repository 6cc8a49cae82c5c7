/** Policies read over REST, with ten thousand and with a million of them. */
@NullMarked
package io.cyberpas.benchmark.policies;

import org.jspecify.annotations.NullMarked;
