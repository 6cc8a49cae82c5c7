/** The duty to insure on pages. */
@NullMarked
package io.cyberpas.quote.compulsory.pages;

import org.jspecify.annotations.NullMarked;
