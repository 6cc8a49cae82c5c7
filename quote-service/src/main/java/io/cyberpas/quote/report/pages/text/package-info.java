/** What risk reports say, in Korean and English. */
@NullMarked
package io.cyberpas.quote.report.pages.text;

import org.jspecify.annotations.NullMarked;
