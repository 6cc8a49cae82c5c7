/** How a premium comes about: pure functions from risk, terms and tariff to a worksheet. */
@NullMarked
package io.cyberpas.quote.rating;

import org.jspecify.annotations.NullMarked;
