package io.cyberpas.quote.repricing;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.capacity.CapacityGate;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.compulsory.Obligations;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.questionnaire.Forms;
import io.cyberpas.quote.quote.AcceptedQuote;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.StatutoryMinimum;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.rating.PartTerms;
import io.cyberpas.quote.rating.PricedPart;
import io.cyberpas.quote.repricing.RepricingItem.Changes;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.risk.Grading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Items that read aloud: as the quote was accepted, but for what a test changes. */
record Items(AcceptedQuote accepted, RepricingItem item, Obligations obligations, BigDecimal remaining) {

    private static final Grading GRADING = DataFiles.read("gradings/grading-2026-01.yaml", Grading.class);
    private static final BigDecimal PLENTY = new BigDecimal("1e15");

    static Items of(AcceptedQuote accepted) {
        Proposal proposal = accepted.quote().proposal();
        Map<CoveragePart, PartTerms> parts = new EnumMap<>(CoveragePart.class);
        for (PricedPart part : accepted.quote().options().getFirst().worksheet().parts()) {
            parts.put(part.code(), new PartTerms(part.limit(), part.retention(), part.waitingPeriodHours()));
        }
        RepricingItem item = new RepricingItem(
                "P-2026-000001",
                accepted.quote().number(),
                proposal.cover().from(),
                proposal.cover(),
                Changes.NONE,
                accepted.limit(),
                accepted.quote().options().getFirst().retention(),
                parts);
        return new Items(accepted, item, new Obligations(), PLENTY);
    }

    /** By these duties to insure. */
    Items obliged(Obligations duties) {
        return new Items(accepted, item, duties, remaining);
    }

    Items changed(Changes changes) {
        return with(item.tariffOn(), item.cover(), changes, item.limit(), item.retention(), item.parts());
    }

    Items cover(String from, String to) {
        Cover cover = new Cover(LocalDate.parse(from), LocalDate.parse(to));
        return with(cover.from(), cover, item.changes(), item.limit(), item.retention(), item.parts());
    }

    /** Another limit and retention, the parts in proportion as the product offers them. */
    Items terms(Money limit, Money retention) {
        Map<CoveragePart, PartTerms> parts = new EnumMap<>(CoveragePart.class);
        item.parts().forEach((code, terms) -> {
            BigDecimal share = Files.PRODUCT.offer(code).orElseThrow().limitShare();
            parts.put(
                    code,
                    new PartTerms(limit.times(share, RoundingMode.HALF_UP), retention, terms.waitingPeriodHours()));
        });
        return with(item.tariffOn(), item.cover(), item.changes(), limit, retention, parts);
    }

    Items part(CoveragePart code, PartTerms terms) {
        Map<CoveragePart, PartTerms> parts = new EnumMap<>(item.parts());
        parts.put(code, terms);
        return with(item.tariffOn(), item.cover(), item.changes(), item.limit(), item.retention(), parts);
    }

    Items without(CoveragePart code) {
        Map<CoveragePart, PartTerms> parts = new EnumMap<>(item.parts());
        parts.remove(code);
        return with(item.tariffOn(), item.cover(), item.changes(), item.limit(), item.retention(), parts);
    }

    Items remaining(long capacity) {
        return new Items(accepted, item, obligations, BigDecimal.valueOf(capacity));
    }

    Repriced reprice() {
        return reprice(Grade.HIGH);
    }

    Repriced reprice(Grade openTo) {
        Proposal proposal = accepted.quote().proposal();
        Product product = Files.catalogue()
                .onSale(proposal.product(), proposal.currency(), item.tariffOn())
                .orElseThrow();
        BigDecimal acceptedSoFar = product.guide().capacity().subtract(remaining);
        return Repricing.of(
                item,
                accepted.quote(),
                new Basis(
                        product,
                        Files.product(proposal.productVersion()),
                        Files.tariffOf(product),
                        proposal.questionnaireVersion().equals(Forms.HOUSEHOLD.version())
                                ? Forms.HOUSEHOLD
                                : Forms.STANDARD,
                        GRADING,
                        new CapacityGate(
                                product.segment(),
                                product.currency(),
                                item.cover().from().getYear(),
                                acceptedSoFar,
                                openTo,
                                0),
                        new StatutoryMinimum(obligations)));
    }

    private Items with(
            LocalDate tariffOn,
            Cover cover,
            Changes changes,
            Money limit,
            Money retention,
            Map<CoveragePart, PartTerms> parts) {
        return new Items(
                accepted,
                new RepricingItem(
                        item.reference(), item.quoteNumber(), tariffOn, cover, changes, limit, retention, parts),
                obligations,
                remaining);
    }
}
