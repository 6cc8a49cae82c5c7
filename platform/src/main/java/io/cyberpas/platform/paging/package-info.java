/** Lists read by key, never by offset. */
@NullMarked
package io.cyberpas.platform.paging;

import org.jspecify.annotations.NullMarked;
