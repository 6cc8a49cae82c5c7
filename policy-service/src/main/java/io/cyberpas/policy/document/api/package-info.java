/** Documents of policies over REST. */
@NullMarked
package io.cyberpas.policy.document.api;

import org.jspecify.annotations.NullMarked;
