/** Amounts of money in a currency, without silent rounding. */
@NullMarked
package io.cyberpas.platform.money;

import org.jspecify.annotations.NullMarked;
