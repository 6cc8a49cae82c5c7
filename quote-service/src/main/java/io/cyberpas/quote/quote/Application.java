package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.risk.Finding;
import io.cyberpas.quote.tariff.Industry;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a broker has said so far of a risk. Anything may be missing or wrong: a draft can always be saved. What stands between
 * it and a submission is told by {@link ApplicationRules}.
 *
 * @param product the product asked for
 * @param currency currency of all amounts; null for that of the product's only or its Korean edition
 * @param insured who is to be insured
 * @param coverFrom first day of cover
 * @param coverTo first day without cover
 * @param answers answers to the product's questionnaire
 * @param externalRating external security rating, 0 to 100, higher is better
 * @param findings what a scan of the company's systems found
 * @param parts the coverage parts wanted; empty for all that the product includes by itself
 * @param options combinations of limit and retention to be compared
 * @param riderTo number of the policy that this is to be a rider of; null for standalone cover
 */
public record Application(
        @Nullable ProductCode product,
        @Nullable Currency currency,
        Applicant insured,
        @Nullable LocalDate coverFrom,
        @Nullable LocalDate coverTo,
        Answers answers,
        @Nullable Integer externalRating,
        List<Finding> findings,
        Set<CoveragePart> parts,
        List<RequestedOption> options,
        @Nullable String riderTo) {

    /** Keeps its own copies; what is left out of a stored document counts as not said. */
    public Application {
        insured = Objects.requireNonNullElse(insured, Applicant.UNKNOWN);
        answers = Objects.requireNonNullElse(answers, Answers.none());
        findings = findings == null ? List.of() : List.copyOf(findings);
        parts = parts == null ? Set.of() : Set.copyOf(parts);
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** An application for a product of which nothing else is known yet. */
    public static Application of(ProductCode product, Currency currency) {
        return new Application(
                product,
                currency,
                Applicant.UNKNOWN,
                null,
                null,
                Answers.none(),
                null,
                List.of(),
                Set.of(),
                List.of(),
                null);
    }

    /** The same with another insured and another time of cover. */
    public Application with(Applicant changed, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Application(
                product, currency, changed, from, to, answers, externalRating, findings, parts, options, riderTo);
    }

    /** The same with other answers. */
    public Application with(Answers changed) {
        return new Application(
                product,
                currency,
                insured,
                coverFrom,
                coverTo,
                changed,
                externalRating,
                findings,
                parts,
                options,
                riderTo);
    }

    /** The same with another security rating and other findings. */
    public Application with(@Nullable Integer rating, List<Finding> changed) {
        return new Application(
                product, currency, insured, coverFrom, coverTo, answers, rating, changed, parts, options, riderTo);
    }

    /** The same with other coverage parts, combinations of limit and retention, and policy that it is a rider of. */
    public Application with(
            Set<CoveragePart> changedParts, List<RequestedOption> changedOptions, @Nullable String policy) {
        return new Application(
                product,
                currency,
                insured,
                coverFrom,
                coverTo,
                answers,
                externalRating,
                findings,
                changedParts,
                changedOptions,
                policy);
    }

    /**
     * Who is to be insured, as far as that was said.
     *
     * @param name registered name of an organisation, or the name of a person
     * @param businessRegistrationNumber number in the business register of its country
     * @param birthDate a person's birth date
     * @param country ISO 3166 code of seat or residence
     * @param industry an organisation's industry
     * @param annualSales sales of the last business year
     * @param dataSubjects persons whose data the organisation holds
     * @param members persons insured through it, where the product is embedded in its service
     */
    public record Applicant(
            @Nullable String name,
            @Nullable String businessRegistrationNumber,
            @Nullable LocalDate birthDate,
            @Nullable String country,
            @Nullable Industry industry,
            @Nullable Money annualSales,
            @Nullable Long dataSubjects,
            @Nullable Long members) {

        /** Nothing said. */
        public static final Applicant UNKNOWN = new Applicant(null, null, null, null, null, null, null, null);

        /** Composes the name's Hangul, which some systems send decomposed, so that it can be found again. */
        public Applicant {
            name = name == null || name.isBlank() ? null : Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
            businessRegistrationNumber = businessRegistrationNumber == null || businessRegistrationNumber.isBlank()
                    ? null
                    : businessRegistrationNumber.strip();
        }
    }

    /**
     * One combination of limit and retention.
     *
     * @param limit annual aggregate limit
     * @param retention retention for each claim
     */
    public record RequestedOption(
            @Nullable Money limit, @Nullable Money retention) {}
}
