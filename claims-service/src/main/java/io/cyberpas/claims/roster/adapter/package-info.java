/** The dated data on banks and kinds of data, read when the service starts. */
@NullMarked
package io.cyberpas.claims.roster.adapter;

import org.jspecify.annotations.NullMarked;
