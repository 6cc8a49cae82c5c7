/** The page on capacity. */
@NullMarked
package io.cyberpas.quote.capacity.pages;

import org.jspecify.annotations.NullMarked;
