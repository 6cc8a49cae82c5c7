/** The pages of experience, for actuaries. */
@NullMarked
package io.cyberpas.claims.experience.pages;

import org.jspecify.annotations.NullMarked;
