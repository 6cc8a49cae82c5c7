package io.cyberpas.quote.reinsurance;

import io.cyberpas.quote.questionnaire.Text;

/**
 * A question of a reinsurer's form.
 *
 * @param number as printed on the form
 * @param label the question in the reinsurer's words
 * @param required whether the reinsurer wants it answered
 * @param source where the answer comes from
 */
public record FormRow(String number, Text label, boolean required, Source source) {}
