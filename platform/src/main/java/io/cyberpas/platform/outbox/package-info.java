/** What must reach another service, at least once, after the change that caused it is committed. */
@NullMarked
package io.cyberpas.platform.outbox;

import org.jspecify.annotations.NullMarked;
