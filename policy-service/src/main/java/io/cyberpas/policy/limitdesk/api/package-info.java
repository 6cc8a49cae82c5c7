/** The limits of a policy over REST. */
@NullMarked
package io.cyberpas.policy.limitdesk.api;

import org.jspecify.annotations.NullMarked;
