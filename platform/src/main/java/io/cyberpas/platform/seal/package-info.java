/** What only its owner may read. */
@NullMarked
package io.cyberpas.platform.seal;

import org.jspecify.annotations.NullMarked;
