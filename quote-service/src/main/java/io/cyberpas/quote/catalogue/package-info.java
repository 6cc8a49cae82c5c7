/** Products and tariffs that fit together; contradictions are refused. */
@NullMarked
package io.cyberpas.quote.catalogue;

import org.jspecify.annotations.NullMarked;
