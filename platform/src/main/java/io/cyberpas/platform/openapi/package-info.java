/** What every service's contract says alike. */
@NullMarked
package io.cyberpas.platform.openapi;

import org.jspecify.annotations.NullMarked;
