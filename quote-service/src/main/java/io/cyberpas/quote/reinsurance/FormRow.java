package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.data.Bilingual;

/**
 * A question of a reinsurer's form.
 *
 * @param number as printed on the form
 * @param label the question in the reinsurer's words
 * @param required whether the reinsurer wants it answered
 * @param source where the answer comes from
 */
public record FormRow(String number, Bilingual label, boolean required, Source source) {}
