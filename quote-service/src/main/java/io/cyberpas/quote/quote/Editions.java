package io.cyberpas.quote.quote;

import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.questionnaire.Questionnaires;
import io.cyberpas.quote.tariff.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the version of product, tariff and questionnaire that an application is for, or that a quote was made with. */
@ApplicationScoped
public class Editions {

    private static final Currency HOME = Currency.getInstance("KRW");

    private final Products products;
    private final Tariffs tariffs;
    private final Questionnaires questionnaires;

    Editions(Products products, Tariffs tariffs, Questionnaires questionnaires) {
        this.products = products;
        this.tariffs = tariffs;
        this.questionnaires = questionnaires;
    }

    /** The edition sold for the application's first day of cover, or for today while none was said; empty if there is none. */
    public Optional<Edition> of(Application application, LocalDate today) {
        LocalDate from = Objects.requireNonNullElse(application.coverFrom(), today);
        return Optional.ofNullable(application.product())
                .flatMap(code ->
                        currencyOf(code, application).flatMap(currency -> products.onSale(code, currency, from)))
                .map(this::of);
    }

    /** The edition that a submitted quote keeps. */
    public Edition of(Proposal proposal) {
        return of(products.productVersion(proposal.productVersion()));
    }

    /** The currencies in which the product is sold. */
    List<Currency> currencies(ProductCode code) {
        return products.currencies(code);
    }

    /** The currency said; where none was, the product's only one or that of the home market. */
    private Optional<Currency> currencyOf(ProductCode code, Application application) {
        List<Currency> sold = products.currencies(code);
        if (application.currency() != null) {
            return Optional.of(application.currency()).filter(sold::contains);
        }
        return sold.size() == 1
                ? Optional.of(sold.getFirst())
                : Optional.of(HOME).filter(sold::contains);
    }

    private Edition of(Product product) {
        return new Edition(
                product,
                tariffs.version(product.tariffVersion()).orElseThrow(),
                questionnaires.version(product.questionnaireVersion()).orElseThrow());
    }
}
