/** The page on which a company's need of cover is worked out. */
@NullMarked
package io.cyberpas.quote.guidance.pages;

import org.jspecify.annotations.NullMarked;
