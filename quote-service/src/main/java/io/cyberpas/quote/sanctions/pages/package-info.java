/** Sanctions screening on pages. */
@NullMarked
package io.cyberpas.quote.sanctions.pages;

import org.jspecify.annotations.NullMarked;
