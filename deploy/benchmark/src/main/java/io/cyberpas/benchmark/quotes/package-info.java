/** Quotes created and rated over REST, as a share of the same rows written straight into the database. */
@NullMarked
package io.cyberpas.benchmark.quotes;

import org.jspecify.annotations.NullMarked;
