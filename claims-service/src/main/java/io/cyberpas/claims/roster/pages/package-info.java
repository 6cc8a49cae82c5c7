/** The pages of a roster. */
@NullMarked
package io.cyberpas.claims.roster.pages;

import org.jspecify.annotations.NullMarked;
