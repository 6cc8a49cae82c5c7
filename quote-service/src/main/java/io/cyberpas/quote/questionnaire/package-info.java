/** The standard questions, their answers, and what the answers say of an applicant's security. */
@NullMarked
package io.cyberpas.quote.questionnaire;

import org.jspecify.annotations.NullMarked;
