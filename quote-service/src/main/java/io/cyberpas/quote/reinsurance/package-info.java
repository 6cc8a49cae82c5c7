/** The answers to the standard questionnaire in the forms of the reinsurers. */
@NullMarked
package io.cyberpas.quote.reinsurance;

import org.jspecify.annotations.NullMarked;
