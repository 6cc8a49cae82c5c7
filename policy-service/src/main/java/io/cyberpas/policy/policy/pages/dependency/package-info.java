/** The page of what an insured depends on. */
@NullMarked
package io.cyberpas.policy.policy.pages.dependency;

import org.jspecify.annotations.NullMarked;
