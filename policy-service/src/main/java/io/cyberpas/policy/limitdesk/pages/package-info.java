/** The limits of a policy as pages. */
@NullMarked
package io.cyberpas.policy.limitdesk.pages;

import org.jspecify.annotations.NullMarked;
