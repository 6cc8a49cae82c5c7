package io.cyberpas.quote.repricing;

import io.cyberpas.quote.product.CoveragePart;
import org.jspecify.annotations.Nullable;

/**
 * What is out of the ordinary with the terms of one item.
 *
 * @param code the rule
 * @param part the coverage part it is about, if it is about one
 * @param about the amount, day or field it is about
 */
public record TermsReason(TermsCode code, @Nullable CoveragePart part, Object about) {

    static TermsReason of(TermsCode code, Object about) {
        return new TermsReason(code, null, about);
    }

    static TermsReason of(TermsCode code, CoveragePart part, Object about) {
        return new TermsReason(code, part, about);
    }
}
