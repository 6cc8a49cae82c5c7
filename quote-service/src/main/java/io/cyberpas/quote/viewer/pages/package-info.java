/** The pages on which products and tariffs are read and their versions compared. */
@NullMarked
package io.cyberpas.quote.viewer.pages;

import org.jspecify.annotations.NullMarked;
