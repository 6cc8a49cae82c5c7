/** The one standard questionnaire: versioned questions in two languages, answers, and what follows from them. */
@NullMarked
package io.cyberpas.quote.questionnaire;

import org.jspecify.annotations.NullMarked;
