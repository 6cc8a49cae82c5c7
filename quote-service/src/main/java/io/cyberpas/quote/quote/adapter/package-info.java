/** How documents of a quote are kept. */
@NullMarked
package io.cyberpas.quote.quote.adapter;

import org.jspecify.annotations.NullMarked;
