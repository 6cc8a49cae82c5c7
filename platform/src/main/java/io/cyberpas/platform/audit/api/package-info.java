/** The audit trail over REST. */
@NullMarked
package io.cyberpas.platform.audit.api;

import org.jspecify.annotations.NullMarked;
