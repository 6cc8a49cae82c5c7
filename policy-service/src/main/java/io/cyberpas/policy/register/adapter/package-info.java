/** Reads the rules of the register from resource files when the service starts. */
@NullMarked
package io.cyberpas.policy.register.adapter;

import org.jspecify.annotations.NullMarked;
