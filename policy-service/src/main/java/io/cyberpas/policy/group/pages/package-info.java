/** Group policies as pages. */
@NullMarked
package io.cyberpas.policy.group.pages;

import org.jspecify.annotations.NullMarked;
