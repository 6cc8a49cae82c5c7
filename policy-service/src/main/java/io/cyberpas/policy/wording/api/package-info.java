/** Wordings over REST. */
@NullMarked
package io.cyberpas.policy.wording.api;

import org.jspecify.annotations.NullMarked;
