package io.cyberpas.quote.repricing;

import io.cyberpas.quote.capacity.Capacities;
import io.cyberpas.quote.capacity.Capacities.Key;
import io.cyberpas.quote.capacity.CapacityGate;
import io.cyberpas.quote.compulsory.Obligations;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.questionnaire.Questionnaires;
import io.cyberpas.quote.quote.AcceptedQuote;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.StatutoryMinimum;
import io.cyberpas.quote.risk.Gradings;
import io.cyberpas.quote.tariff.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reprices many policies at once: one statement reads all quotes, one all gates; the rest is calculated. Nothing changes. */
@ApplicationScoped
public class Repricings {

    private final QuoteReading quotes;
    private final Capacities capacities;
    private final Products products;
    private final Tariffs tariffs;
    private final Questionnaires questionnaires;
    private final Gradings gradings;
    private final StatutoryMinimum statutoryMinimum;

    Repricings(
            QuoteReading quotes,
            Capacities capacities,
            Products products,
            Tariffs tariffs,
            Questionnaires questionnaires,
            Gradings gradings,
            Obligations obligations) {
        this.quotes = quotes;
        this.capacities = capacities;
        this.products = products;
        this.tariffs = tariffs;
        this.questionnaires = questionnaires;
        this.gradings = gradings;
        this.statutoryMinimum = new StatutoryMinimum(obligations);
    }

    /** One answer an item, in their order; an item that cannot be priced says why and leaves the others alone. */
    public List<Repriced> reprice(List<RepricingItem> items) {
        Map<String, AcceptedQuote> accepted =
                quotes.accepted(items.stream().map(RepricingItem::quoteNumber).collect(Collectors.toSet()));
        Set<Integer> years =
                items.stream().map(item -> item.cover().from().getYear()).collect(Collectors.toSet());
        Map<Key, CapacityGate> gates = capacities.gates(years);
        return items.stream()
                .map(item -> reprice(item, accepted.get(item.quoteNumber()), gates))
                .toList();
    }

    private Repriced reprice(RepricingItem item, @Nullable AcceptedQuote accepted, Map<Key, CapacityGate> gates) {
        if (accepted == null) {
            return refused(item, TermsCode.NO_ACCEPTED_QUOTE, item.quoteNumber());
        }
        Proposal proposal = accepted.quote().proposal();
        Optional<Product> sold = products.onSale(proposal.product(), proposal.currency(), item.tariffOn());
        return sold.map(product -> Repricing.of(item, accepted.quote(), basis(item, accepted, product, gates)))
                .orElseGet(() -> refused(item, TermsCode.PRODUCT_NOT_SOLD, item.tariffOn()));
    }

    private static Repriced refused(RepricingItem item, TermsCode code, Object about) {
        return Repriced.refused(item, List.of(TermsReason.of(code, about)));
    }

    private Basis basis(RepricingItem item, AcceptedQuote accepted, Product product, Map<Key, CapacityGate> gates) {
        Proposal proposal = accepted.quote().proposal();
        return new Basis(
                product,
                products.productVersion(proposal.productVersion()),
                tariffs.version(product.tariffVersion()).orElseThrow(),
                questionnaires.version(proposal.questionnaireVersion()).orElseThrow(),
                gradings.at(item.tariffOn()),
                gate(item, accepted, product, gates),
                statutoryMinimum);
    }

    /** What the segment still takes besides the policy: in the quote's own year, what it was accepted for is its own. */
    private static CapacityGate gate(
            RepricingItem item, AcceptedQuote accepted, Product product, Map<Key, CapacityGate> gates) {
        Key key = new Key(
                product.segment(), product.currency(), item.cover().from().getYear());
        CapacityGate gate = gates.getOrDefault(key, key.untouched());
        return accepted.counts() && accepted.gate().equals(key)
                ? gate.without(accepted.promised().amount())
                : gate;
    }
}
