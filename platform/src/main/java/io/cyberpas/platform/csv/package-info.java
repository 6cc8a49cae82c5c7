/** Tables as CSV, written so that a spreadsheet runs nothing. */
@NullMarked
package io.cyberpas.platform.csv;

import org.jspecify.annotations.NullMarked;
