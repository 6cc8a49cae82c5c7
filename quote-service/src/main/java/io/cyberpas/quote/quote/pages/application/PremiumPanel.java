package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.questionnaire.Standing;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Indication;
import io.cyberpas.quote.quote.Indication.IndicatedOption;
import io.cyberpas.quote.rating.Worksheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the application costs as far as it goes.
 *
 * @param lines the premium of each option
 * @param example whether the option is an example, because none was chosen yet
 * @param assumptions what had to be assumed
 * @param missing how many answers and fields are missing
 * @param wrong how many are wrong
 * @param written the premiums, to be compared with those that follow
 */
public record PremiumPanel(
        List<Line> lines, boolean example, List<Assumption> assumptions, int missing, int wrong, String written) {

    /** Something that was not said and had to be assumed, or that keeps a premium from being known. */
    public enum Assumption {
        COMPANY_UNKNOWN,
        NOT_OFFERED,
        COVER_FROM,
        COVER_TO,
        EXTERNAL_RATING,
        UNANSWERED_CONTROLS,
        ONE_MEMBER
    }

    /**
     * One option.
     *
     * @param number its place among the options
     * @param premium what it costs; null if that is not known yet, or an underwriter's to judge
     * @param before what it cost before the last changes; null if that was not known or the same
     * @param lowest what it would cost if all controls that are unanswered were in place; null if no less
     */
    public record Line(
            int number,
            Money limit,
            Money retention,
            @Nullable Money premium,
            @Nullable Money before,
            @Nullable Money lowest) {

        /** How much more it costs than before, negative if less; null if that is not known. */
        public @Nullable Money change() {
            return premium == null || before == null ? null : premium.minus(before);
        }

        /** Whether it costs more than before. */
        public boolean rises() {
            Money change = change();
            return change != null && change.isPositive();
        }

        static Line of(IndicatedOption option, @Nullable IndicatedOption best, PremiumsBefore before) {
            Money premium = premiumOf(option);
            Money other = before.premiumOf(option)
                    .filter(money -> premium != null && !money.equals(premium))
                    .orElse(null);
            Money lowest = best == null ? null : premiumOf(best);
            return new Line(
                    option.number(),
                    option.limit(),
                    option.retention(),
                    premium,
                    other,
                    premium != null && lowest != null && premium.isGreaterThan(lowest) ? lowest : null);
        }

        private static @Nullable Money premiumOf(IndicatedOption option) {
            Worksheet worksheet = option.worksheet();
            return worksheet == null ? null : worksheet.premium();
        }
    }

    /** Whether a company's figures, without which there is no premium, are not all said. */
    public boolean isCompanyUnknown() {
        return assumptions.contains(Assumption.COMPANY_UNKNOWN);
    }

    /** Whether nothing is missing and nothing wrong. */
    public boolean isComplete() {
        return missing + wrong == 0;
    }

    static PremiumPanel of(
            Application application,
            Edition edition,
            Indication indication,
            Indication best,
            List<Remark> remarks,
            PremiumsBefore before) {
        int missing = (int) remarks.stream().filter(Remark::isMissing).count();
        return new PremiumPanel(
                indication.options().stream()
                        .map(option -> Line.of(option, sameAs(option, best), before))
                        .toList(),
                application.options().isEmpty(),
                assumptions(application, edition, indication),
                missing,
                remarks.size() - missing,
                PremiumsBefore.written(indication));
    }

    private static @Nullable IndicatedOption sameAs(IndicatedOption option, Indication indication) {
        return indication.options().stream()
                .filter(other -> other.number() == option.number())
                .findFirst()
                .orElse(null);
    }

    private static List<Assumption> assumptions(Application application, Edition edition, Indication indication) {
        List<Assumption> assumptions = new ArrayList<>();
        if (edition.insuresCompanies() && lacksFigures(application)) {
            assumptions.add(Assumption.COMPANY_UNKNOWN);
            return assumptions;
        }
        if (indication.options().isEmpty()) {
            assumptions.add(Assumption.NOT_OFFERED);
            return assumptions;
        }
        for (String path : indication.assumed()) {
            switch (path) {
                case "$.cover.from" -> assumptions.add(Assumption.COVER_FROM);
                case "$.cover.to" -> assumptions.add(Assumption.COVER_TO);
                default -> assumptions.add(Assumption.EXTERNAL_RATING);
            }
        }
        Questionnaire questionnaire = edition.questionnaire();
        boolean open = questionnaire.controlRules().stream()
                .flatMap(rule -> rule.presentIf().questions())
                .flatMap(code -> questionnaire.question(code).stream())
                .anyMatch(question -> questionnaire.standing(question, application.answers()) == Standing.OPEN);
        if (open) {
            assumptions.add(Assumption.UNANSWERED_CONTROLS);
        }
        if (edition.product().insuredKind() == InsuredKind.MEMBERS
                && application.insured().members() == null) {
            assumptions.add(Assumption.ONE_MEMBER);
        }
        return assumptions;
    }

    private static boolean lacksFigures(Application application) {
        return application.insured().industry() == null
                || application.insured().annualSales() == null
                || application.insured().dataSubjects() == null;
    }
}
