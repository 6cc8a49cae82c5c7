package io.cyberpas.quote.quote;

import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.tariff.Tariff;

/**
 * A version of a product with the tariff and the questionnaire that belong to it.
 *
 * @param product what is sold
 * @param tariff what it costs
 * @param questionnaire what is asked
 */
public record Edition(Product product, Tariff tariff, Questionnaire questionnaire) {

    /** Whether the risk is a company's, with sales, records and controls. */
    public boolean insuresCompanies() {
        return product.insuredKind() == InsuredKind.ORGANISATION;
    }
}
