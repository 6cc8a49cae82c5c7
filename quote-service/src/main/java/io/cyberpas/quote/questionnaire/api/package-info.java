/** Questionnaires over REST. */
@NullMarked
package io.cyberpas.quote.questionnaire.api;

import org.jspecify.annotations.NullMarked;
