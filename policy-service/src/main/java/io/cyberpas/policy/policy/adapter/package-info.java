/** The quote service, as seen from here: reads accepted quotes and tells it which policy was issued. */
@NullMarked
package io.cyberpas.policy.policy.adapter;

import org.jspecify.annotations.NullMarked;
