/** Quotes as server-rendered pages. */
@NullMarked
package io.cyberpas.quote.quote.pages;

import org.jspecify.annotations.NullMarked;
