/** Reads the rules of billing from resource files when the service starts. */
@NullMarked
package io.cyberpas.policy.billing.adapter;

import org.jspecify.annotations.NullMarked;
