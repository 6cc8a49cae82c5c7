/** Tables as CSV: read strictly with line numbers, written so that a spreadsheet runs nothing. */
@NullMarked
package io.cyberpas.quote.csv;

import org.jspecify.annotations.NullMarked;
