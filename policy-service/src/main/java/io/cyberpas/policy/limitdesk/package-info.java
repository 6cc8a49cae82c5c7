/** Where people see how the limits of a policy stand, and restore them; those who may see the policy see its limits. */
@NullMarked
package io.cyberpas.policy.limitdesk;

import org.jspecify.annotations.NullMarked;
