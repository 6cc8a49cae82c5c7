/** The cover of persons over REST. */
@NullMarked
package io.cyberpas.policy.personcover.api;

import org.jspecify.annotations.NullMarked;
