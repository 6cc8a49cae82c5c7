/** Capacity over REST. */
@NullMarked
package io.cyberpas.quote.capacity.api;

import org.jspecify.annotations.NullMarked;
