/** The pages on which underwriters read reinsurers' views. */
@NullMarked
package io.cyberpas.quote.reinsurance.pages;

import org.jspecify.annotations.NullMarked;
