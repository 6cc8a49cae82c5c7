/** What the pages of the catalogue say, in both languages. */
@NullMarked
package io.cyberpas.quote.viewer.pages.text;

import org.jspecify.annotations.NullMarked;
