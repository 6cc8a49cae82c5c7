/** What a claim of one person needs to know: covered on a day, up to which limits of their own, and whether the premium came in. */
@NullMarked
package io.cyberpas.policy.personcover;

import org.jspecify.annotations.NullMarked;
