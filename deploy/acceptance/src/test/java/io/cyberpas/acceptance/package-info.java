/** Stories of the running suite: real database, real identity provider, real processes, real browser. */
@NullMarked
package io.cyberpas.acceptance;

import org.jspecify.annotations.NullMarked;
