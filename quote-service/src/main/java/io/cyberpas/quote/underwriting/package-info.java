/** Who may be insured: rules that accept, refer or decline with reasons. */
@NullMarked
package io.cyberpas.quote.underwriting;

import org.jspecify.annotations.NullMarked;
