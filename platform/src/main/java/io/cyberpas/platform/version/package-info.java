/** Optimistic versions as entity tags. */
@NullMarked
package io.cyberpas.platform.version;

import org.jspecify.annotations.NullMarked;
