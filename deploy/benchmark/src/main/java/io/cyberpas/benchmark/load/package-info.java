/** What load generators share: connections that stay open, many writers at once, tokens, middle values. */
@NullMarked
package io.cyberpas.benchmark.load;

import org.jspecify.annotations.NullMarked;
