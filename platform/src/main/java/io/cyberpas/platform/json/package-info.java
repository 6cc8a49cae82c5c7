/** How JSON is read and written: exact, and strict towards what comes in. */
@NullMarked
package io.cyberpas.platform.json;

import org.jspecify.annotations.NullMarked;
