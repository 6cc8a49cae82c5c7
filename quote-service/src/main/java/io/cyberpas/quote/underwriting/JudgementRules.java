package io.cyberpas.quote.underwriting;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.Authority;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.UnderwritingGuide;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.Judgement;
import io.cyberpas.quote.rating.Risk;
import io.cyberpas.quote.tariff.Bands;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Tariff;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an underwriter may judge, and how far the underwriter's authority reaches. */
public final class JudgementRules {

    private JudgementRules() {}

    /**
     * Checks that each figure is judged exactly where the tariff has none, and not below the tariff's highest: a larger risk
     * never gets cheaper by being referred.
     *
     * @throws InvalidInputException naming each figure that is missing, superfluous or out of range
     */
    public static void requireComplete(Judgement judgement, Risk risk, Product product, Tariff tariff) {
        if (risk instanceof CompanyRisk company && tariff instanceof CompanyTariff companyTariff) {
            requireComplete(judgement, company, product, companyTariff);
        } else if (judgement.basePremium() != null || judgement.recordsFactor() != null) {
            throw new InvalidInputException(new FieldProblem(
                    judgement.basePremium() != null ? "$.basePremium" : "$.recordsFactor",
                    "cannot be judged, because the tariff has a figure",
                    null));
        }
    }

    private static void requireComplete(Judgement judgement, CompanyRisk risk, Product product, CompanyTariff tariff) {
        UnderwritingGuide guide = product.guide();
        Money base = judgement.basePremium();
        if (base != null && !base.currency().equals(product.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.basePremium.currency",
                    "is not the product's currency",
                    product.currency().getCurrencyCode()));
        }
        FieldProblem[] problems = Stream.of(
                        judged(
                                "$.basePremium",
                                base == null ? null : base.amount(),
                                tariff.basePremium(),
                                risk.annualSales().amount(),
                                guide.highestJudgedBasePremium()),
                        judged(
                                "$.recordsFactor",
                                judgement.recordsFactor(),
                                tariff.records(),
                                BigDecimal.valueOf(risk.dataSubjects()),
                                guide.highestJudgedRecordsFactor()))
                .flatMap(Optional::stream)
                .toArray(FieldProblem[]::new);
        if (problems.length > 0) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * Refuses a release beyond the actor's authority.
     *
     * @param highestLimit highest limit among the options
     * @param highestPremium highest premium among the options
     * @param adjustmentPercent what all loadings and discounts together change of the premium
     * @throws ForbiddenActionException saying how far the authority reaches
     */
    public static void requireAuthority(
            Actor actor, Product product, Money highestLimit, Money highestPremium, BigDecimal adjustmentPercent) {
        Authority authority = product.guide()
                .authorityOf(actor.roles())
                .orElseThrow(() -> new ForbiddenActionException("Only an underwriter can release a referral."));
        shortfall(authority, highestLimit, highestPremium, adjustmentPercent).ifPresent(shortfall -> {
            throw new ForbiddenActionException(
                    switch (shortfall) {
                        case AMOUNTS -> beyondAmounts(authority, product, highestLimit, highestPremium);
                        case ADJUSTMENTS -> beyondAdjustments(authority, adjustmentPercent);
                    });
        });
    }

    /** What an authority does not reach to, or empty if the release is within it. */
    public static Optional<Shortfall> shortfall(
            Authority authority, Money highestLimit, Money highestPremium, BigDecimal adjustmentPercent) {
        if (!authority.covers(highestLimit.amount(), highestPremium.amount())) {
            return Optional.of(Shortfall.AMOUNTS);
        }
        return authority.allows(adjustmentPercent) ? Optional.empty() : Optional.of(Shortfall.ADJUSTMENTS);
    }

    private static String beyondAmounts(
            Authority authority, Product product, Money highestLimit, Money highestPremium) {
        return "The authority of %s ends at a limit of %s %s and a premium of %s %s; this quote has a limit of %s and a premium of %s."
                .formatted(
                        authority.role(),
                        authority.limit().toPlainString(),
                        product.currency().getCurrencyCode(),
                        authority.premium().toPlainString(),
                        product.currency().getCurrencyCode(),
                        highestLimit.amount().toPlainString(),
                        highestPremium.amount().toPlainString());
    }

    private static String beyondAdjustments(Authority authority, BigDecimal percent) {
        return "The authority of %s reaches from %s%% to %s%% of loadings and discounts; these together are %s%%."
                .formatted(
                        authority.role(),
                        authority.lowestAdjustmentPercent().toPlainString(),
                        authority.highestAdjustmentPercent().toPlainString(),
                        percent.stripTrailingZeros().toPlainString());
    }

    private static Optional<FieldProblem> judged(
            String path, @Nullable BigDecimal figure, Bands bands, BigDecimal size, BigDecimal highest) {
        boolean tariffHasFigure = bands.at(size).isPresent();
        if (tariffHasFigure) {
            return figure == null
                    ? Optional.empty()
                    : Optional.of(new FieldProblem(path, "cannot be judged, because the tariff has a figure", null));
        }
        String range = bands.highest().toPlainString() + " to " + highest.toPlainString();
        if (figure == null) {
            return Optional.of(
                    new FieldProblem(path, "must be judged, because the tariff has no figure for this size", range));
        }
        return figure.compareTo(bands.highest()) < 0 || figure.compareTo(highest) > 0
                ? Optional.of(new FieldProblem(path, "is out of range", range))
                : Optional.empty();
    }
}
