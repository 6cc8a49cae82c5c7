/** Policies as pages for the back office and brokers. */
@NullMarked
package io.cyberpas.policy.policy.pages;

import org.jspecify.annotations.NullMarked;
