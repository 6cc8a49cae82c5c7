/** Where the rules of renewals come from. */
@NullMarked
package io.cyberpas.policy.renewal.adapter;

import org.jspecify.annotations.NullMarked;
