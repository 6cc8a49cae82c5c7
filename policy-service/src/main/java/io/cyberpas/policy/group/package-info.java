/** Group policies: the members they insure, how these are enrolled by the million, leave, and what they cost. */
@NullMarked
package io.cyberpas.policy.group;

import org.jspecify.annotations.NullMarked;
