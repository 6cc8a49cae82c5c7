/** Files of victims: read as a stream of bytes, line by line, without keeping them. */
@NullMarked
package io.cyberpas.claims.roster.file;

import org.jspecify.annotations.NullMarked;
