/** Tables as CSV, read strictly with line numbers. */
@NullMarked
package io.cyberpas.quote.csv;

import org.jspecify.annotations.NullMarked;
