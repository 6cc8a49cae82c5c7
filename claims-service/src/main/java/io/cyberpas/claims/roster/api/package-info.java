/** Rosters, victims and awards over REST. */
@NullMarked
package io.cyberpas.claims.roster.api;

import org.jspecify.annotations.NullMarked;
