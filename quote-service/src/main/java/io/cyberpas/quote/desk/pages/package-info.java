/** The pages of the referral desk. */
@NullMarked
package io.cyberpas.quote.desk.pages;

import org.jspecify.annotations.NullMarked;
