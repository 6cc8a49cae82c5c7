/** Reads questionnaires from resource files when the service starts. */
@NullMarked
package io.cyberpas.quote.questionnaire.adapter;

import org.jspecify.annotations.NullMarked;
