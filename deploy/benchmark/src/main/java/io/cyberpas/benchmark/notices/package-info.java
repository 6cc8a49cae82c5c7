/** Notices of loss over REST, as a share of the same rows written straight into the database. */
@NullMarked
package io.cyberpas.benchmark.notices;

import org.jspecify.annotations.NullMarked;
