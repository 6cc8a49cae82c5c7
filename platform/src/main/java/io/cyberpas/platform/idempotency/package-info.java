/** Creating calls that may be repeated safely. */
@NullMarked
package io.cyberpas.platform.idempotency;

import org.jspecify.annotations.NullMarked;
