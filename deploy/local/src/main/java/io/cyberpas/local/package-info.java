/**
 * Runs the whole suite on one machine without a container engine: PostgreSQL, Keycloak and the three services, each a
 * process of its own. {@link io.cyberpas.local.Suite} is the entry for tests, {@link io.cyberpas.local.Main} the one for
 * {@code deploy/suite}.
 */
@NullMarked
package io.cyberpas.local;

import org.jspecify.annotations.NullMarked;
