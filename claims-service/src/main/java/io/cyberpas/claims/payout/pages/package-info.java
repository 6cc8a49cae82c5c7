/** The pages of finance. */
@NullMarked
package io.cyberpas.claims.payout.pages;

import org.jspecify.annotations.NullMarked;
