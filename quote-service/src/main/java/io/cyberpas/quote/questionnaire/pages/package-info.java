/** The pages on which questionnaires are read and tried out, and the form fields for answers. */
@NullMarked
package io.cyberpas.quote.questionnaire.pages;

import org.jspecify.annotations.NullMarked;
