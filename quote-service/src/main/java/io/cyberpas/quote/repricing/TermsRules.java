package io.cyberpas.quote.repricing;

import static io.cyberpas.quote.repricing.TermsCode.BELOW_STATUTORY_MINIMUM;
import static io.cyberpas.quote.repricing.TermsCode.CHANGE_DOES_NOT_FIT;
import static io.cyberpas.quote.repricing.TermsCode.COVER_TOO_LONG;
import static io.cyberpas.quote.repricing.TermsCode.CURRENCY_DIFFERS;
import static io.cyberpas.quote.repricing.TermsCode.LIMIT_ABOVE_AUTHORITY;
import static io.cyberpas.quote.repricing.TermsCode.LIMIT_NOT_ON_MENU;
import static io.cyberpas.quote.repricing.TermsCode.PART_LIMIT_ABOVE_LIMIT;
import static io.cyberpas.quote.repricing.TermsCode.PART_LIMIT_ABOVE_OFFER;
import static io.cyberpas.quote.repricing.TermsCode.PART_MISSING;
import static io.cyberpas.quote.repricing.TermsCode.PART_NOT_SOLD;
import static io.cyberpas.quote.repricing.TermsCode.RETENTION_NOT_BELOW_LIMIT;
import static io.cyberpas.quote.repricing.TermsCode.RETENTION_NOT_ON_MENU;
import static io.cyberpas.quote.repricing.TermsCode.WAITING_PERIOD_BELOW_OFFER;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.quote.Insured;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.rating.PartTerms;
import io.cyberpas.quote.rating.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the product is sold on the terms of an item. Policies keep the terms they were sold with, so that what the quote's
 * version of the product offers is as ordinary as what the version sold now offers. What goes beyond both is referred.
 */
final class TermsRules {

    private final RepricingItem item;
    private final Proposal proposal;
    private final Basis basis;
    private final Product product;
    private final List<TermsReason> reasons = new ArrayList<>();

    TermsRules(RepricingItem item, Proposal proposal, Basis basis) {
        this.item = item;
        this.proposal = proposal;
        this.basis = basis;
        this.product = basis.product();
    }

    /** All that is out of the ordinary; amounts can be compared only where the currency is right. */
    List<TermsReason> reasons() {
        changes();
        if (!item.limit().currency().equals(product.currency())) {
            reasons.add(TermsReason.of(CURRENCY_DIFFERS, product.currency()));
        }
        if (!reasons.isEmpty()) {
            return reasons;
        }
        term();
        menus();
        parts();
        statutoryMinimum();
        return reasons;
    }

    private void changes() {
        RepricingItem.Changes changes = item.changes();
        boolean company = product.insuredKind() == InsuredKind.ORGANISATION;
        refuseChange("annualSales", changes.annualSales(), company);
        refuseChange("dataSubjects", changes.dataSubjects(), company);
        refuseChange("industry", changes.industry(), company);
        refuseChange("members", changes.members(), product.insuredKind() == InsuredKind.MEMBERS);
        Money sales = changes.annualSales();
        if (sales != null && !sales.currency().equals(product.currency())) {
            reasons.add(TermsReason.of(CURRENCY_DIFFERS, product.currency()));
        }
    }

    private void refuseChange(String field, @Nullable Object value, boolean fits) {
        if (value != null && !fits) {
            reasons.add(TermsReason.of(CHANGE_DOES_NOT_FIT, field));
        }
    }

    private void term() {
        LocalDate latest = item.cover().from().plusMonths(product.maximumTermMonths());
        if (item.cover().to().isAfter(latest)) {
            reasons.add(TermsReason.of(COVER_TOO_LONG, latest));
        }
    }

    private void menus() {
        Money highest = product.money(product.guide().highestLimit());
        if (item.limit().isGreaterThan(highest)) {
            reasons.add(TermsReason.of(LIMIT_ABOVE_AUTHORITY, highest));
        } else if (!isOnMenu(item.limit(), Product::limits)) {
            reasons.add(TermsReason.of(LIMIT_NOT_ON_MENU, item.limit()));
        }
        Stream.concat(
                        Stream.of(item.retention()),
                        item.parts().values().stream().map(PartTerms::retention))
                .distinct()
                .filter(retention -> !isOnMenu(retention, Product::retentions))
                .forEach(retention -> reasons.add(TermsReason.of(RETENTION_NOT_ON_MENU, retention)));
    }

    private boolean isOnMenu(Money chosen, Function<Product, List<BigDecimal>> menu) {
        return Stream.of(product, basis.quoted())
                .flatMap(version -> menu.apply(version).stream())
                .anyMatch(amount -> amount.compareTo(chosen.amount()) == 0);
    }

    private void parts() {
        item.parts().forEach(this::part);
        product.mandatoryParts().stream()
                .filter(part -> !item.parts().containsKey(part))
                .forEach(part -> reasons.add(TermsReason.of(PART_MISSING, part, product.code())));
    }

    private void part(CoveragePart part, PartTerms terms) {
        if (product.offer(part).isEmpty()) {
            reasons.add(TermsReason.of(PART_NOT_SOLD, part, product.version()));
            return;
        }
        if (terms.limit().isGreaterThan(item.limit())) {
            reasons.add(TermsReason.of(PART_LIMIT_ABOVE_LIMIT, part, terms.limit()));
        } else if (offers(part).noneMatch(offer -> !terms.limit().isGreaterThan(Rating.limitOf(offer, item.limit())))) {
            reasons.add(TermsReason.of(PART_LIMIT_ABOVE_OFFER, part, terms.limit()));
        }
        if (!terms.limit().isGreaterThan(terms.retention())) {
            reasons.add(TermsReason.of(RETENTION_NOT_BELOW_LIMIT, part, terms.retention()));
        }
        int waits = Objects.requireNonNullElse(terms.waitingPeriodHours(), 0);
        if (offers(part).noneMatch(offer -> waits >= Objects.requireNonNullElse(offer.waitingPeriodHours(), 0))) {
            reasons.add(TermsReason.of(WAITING_PERIOD_BELOW_OFFER, part, waits));
        }
    }

    /** How the part is offered by the version sold, and was by the quote's. */
    private Stream<PartOffer> offers(CoveragePart part) {
        return Stream.of(product.offer(part), basis.quoted().offer(part)).flatMap(Optional::stream);
    }

    /** A compulsory policy must reach the amount that the law asks of its insured on the first day of cover. */
    private void statutoryMinimum() {
        Insured insured = proposal.insured();
        RepricingItem.Changes changes = item.changes();
        if (!product.compulsory()) {
            return;
        }
        basis.statutoryMinimum()
                .of(
                        changes.annualSales() == null ? insured.annualSales() : changes.annualSales(),
                        changes.dataSubjects() == null ? insured.dataSubjects() : changes.dataSubjects(),
                        item.cover().from())
                .filter(minimum -> minimum.isGreaterThan(item.limit()))
                .ifPresent(minimum -> reasons.add(TermsReason.of(BELOW_STATUTORY_MINIMUM, minimum)));
    }
}
