/** Has accepted quotes issued by the policy service. */
@NullMarked
package io.cyberpas.quote.issuing;

import org.jspecify.annotations.NullMarked;
