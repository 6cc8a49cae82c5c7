/** The parts that the pages of this service are divided into. */
@NullMarked
package io.cyberpas.claims.pages;

import org.jspecify.annotations.NullMarked;
