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
import io.cyberpas.quote.tariff.Bands;
import io.cyberpas.quote.tariff.CompanyTariff;
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
    public static void requireComplete(Judgement judgement, CompanyRisk risk, Product product, CompanyTariff tariff) {
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

    /** Refuses a release beyond the actor's authority over the highest limit and the highest premium of the options. */
    public static void requireAuthority(Actor actor, Product product, Money highestLimit, Money highestPremium) {
        Authority authority = product.guide()
                .authorityOf(actor.roles())
                .orElseThrow(() -> new ForbiddenActionException("Only an underwriter can release a referral."));
        if (!authority.covers(highestLimit.amount(), highestPremium.amount())) {
            throw new ForbiddenActionException(
                    "The authority of %s ends at a limit of %s %s and a premium of %s %s; this quote has a limit of %s and a premium of %s."
                            .formatted(
                                    authority.role(),
                                    authority.limit().toPlainString(),
                                    product.currency().getCurrencyCode(),
                                    authority.premium().toPlainString(),
                                    product.currency().getCurrencyCode(),
                                    highestLimit.amount().toPlainString(),
                                    highestPremium.amount().toPlainString()));
        }
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
