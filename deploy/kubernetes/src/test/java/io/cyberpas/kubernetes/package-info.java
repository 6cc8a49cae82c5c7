/** Checks that the manifests, the images and the configuration of the services speak of the same thing. */
@NullMarked
package io.cyberpas.kubernetes;

import org.jspecify.annotations.NullMarked;
