/** The append-only, hash-chained record of who did what. */
@NullMarked
package io.cyberpas.platform.audit;

import org.jspecify.annotations.NullMarked;
