/** What it costs: dated tariffs whose every figure carries its source. */
@NullMarked
package io.cyberpas.quote.tariff;

import org.jspecify.annotations.NullMarked;
