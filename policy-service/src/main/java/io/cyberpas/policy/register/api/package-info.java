/** The register over REST, and the public check of certificates. */
@NullMarked
package io.cyberpas.policy.register.api;

import org.jspecify.annotations.NullMarked;
