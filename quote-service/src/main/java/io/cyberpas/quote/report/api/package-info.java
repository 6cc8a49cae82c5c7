/** Risk reports over REST, as data and as PDF. */
@NullMarked
package io.cyberpas.quote.report.api;

import org.jspecify.annotations.NullMarked;
