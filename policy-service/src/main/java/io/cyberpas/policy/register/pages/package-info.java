/** Pages of the register, and the public page of a certificate. */
@NullMarked
package io.cyberpas.policy.register.pages;

import org.jspecify.annotations.NullMarked;
