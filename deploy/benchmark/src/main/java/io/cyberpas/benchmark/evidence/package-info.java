/** Evidence sent to the claims service over REST, beside {@code sha256sum} of the same file. */
@NullMarked
package io.cyberpas.benchmark.evidence;

import org.jspecify.annotations.NullMarked;
