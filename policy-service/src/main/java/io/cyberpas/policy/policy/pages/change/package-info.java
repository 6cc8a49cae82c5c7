/** The pages on which policies are changed, and on which it is read what was changed. */
@NullMarked
package io.cyberpas.policy.policy.pages.change;

import org.jspecify.annotations.NullMarked;
