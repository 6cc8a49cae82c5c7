package io.cyberpas.quote.quote;

import static io.cyberpas.quote.quote.FieldProblems.list;

import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.compulsory.Obligations;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.risk.FindingRules;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Industry;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands between an application and its submission. All that is missing or wrong is told at once, each with its path. */
@ApplicationScoped
public class ApplicationRules {

    private static final BigDecimal MOST_SALES = new BigDecimal("1e16");
    /** Beyond it, days are mistakes, and calendars end somewhere. */
    static final LocalDate LATEST_DAY = LocalDate.of(2200, 1, 1);

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final Pattern POLICY_NUMBER = Pattern.compile("P-[0-9]{4}-[0-9]{6,9}");

    private final Editions editions;
    private final StatutoryMinimum statutoryMinimum;

    ApplicationRules(Editions editions, Obligations obligations) {
        this.editions = editions;
        this.statutoryMinimum = new StatutoryMinimum(obligations);
    }

    /** All that is missing and all that is wrong; empty if the application can be submitted today. */
    public List<FieldProblem> problems(Application application, LocalDate today) {
        FieldProblems problems = new FieldProblems();
        Optional<Edition> edition = edition(application, today, problems);
        edition.ifPresent(known -> new Check(application, known, today, problems).all());
        return problems.toList();
    }

    private Optional<Edition> edition(Application application, LocalDate today, FieldProblems problems) {
        ProductCode code = application.product();
        if (code == null) {
            problems.refuse("$.product", FieldProblems.MISSING, list(Arrays.asList(ProductCode.values())));
            return Optional.empty();
        }
        if (application.currency() != null && !editions.currencies(code).contains(application.currency())) {
            problems.refuse("$.currency", "is no currency of " + code, list(editions.currencies(code)));
            return Optional.empty();
        }
        Optional<Edition> edition = editions.of(application, today);
        if (edition.isEmpty()) {
            LocalDate from = application.coverFrom();
            if (from != null && from.isBefore(today)) {
                problems.addAll(List.of(coverInThePast(today)));
            } else {
                problems.refuse(
                        "$.product", "is not sold for cover from " + Objects.requireNonNullElse(from, today), null);
            }
        }
        return edition;
    }

    private static FieldProblem coverInThePast(LocalDate today) {
        return new FieldProblem("$.cover.from", "must not lie in the past", today + " or later");
    }

    /** The check of one application against its edition. */
    private final class Check {

        private final Application application;
        private final Edition edition;
        private final Product product;
        private final LocalDate today;
        private final FieldProblems problems;

        Check(Application application, Edition edition, LocalDate today, FieldProblems problems) {
            this.application = application;
            this.edition = edition;
            this.product = edition.product();
            this.today = today;
            this.problems = problems;
        }

        void all() {
            insured();
            if (edition.insuresCompanies()) {
                company();
            } else {
                household();
            }
            cover();
            LocalDate from = Objects.requireNonNullElse(application.coverFrom(), today);
            problems.addAll(edition.questionnaire().problems(application.answers(), from));
            problems.addAll(edition.questionnaire().missing(application.answers()));
            problems.addAll(FindingRules.problems(application.findings(), today));
            parts();
            rider();
            new OptionRules(application, product, problems).check();
            if (product.compulsory()) {
                statutoryMinimum.check(application, from, problems);
            }
        }

        private void insured() {
            Applicant insured = application.insured();
            if (insured.name() == null) {
                problems.missing("$.insured.name", null);
            }
            if (insured.country() == null) {
                problems.missing("$.insured.country", list(product.countries()));
            } else if (!product.countries().contains(insured.country())) {
                problems.refuse("$.insured.country", "is not insured by this product", list(product.countries()));
            }
            if (product.insuredKind() == InsuredKind.PERSON) {
                problems.requireAbsent("$.insured.businessRegistrationNumber", insured.businessRegistrationNumber());
                birthDate(insured.birthDate());
            } else {
                problems.requireAbsent("$.insured.birthDate", insured.birthDate());
                registrationNumber(insured);
            }
            if (product.insuredKind() == InsuredKind.MEMBERS) {
                persons("$.insured.members", insured.members(), 1);
            } else {
                problems.requireAbsent("$.insured.members", insured.members());
            }
        }

        private void registrationNumber(Applicant insured) {
            String path = "$.insured.businessRegistrationNumber";
            String number = insured.businessRegistrationNumber();
            String country = insured.country();
            if (number == null) {
                problems.missing(path, null);
            } else if (country != null) {
                try {
                    BusinessRegistrationNumber.canonical(country, number);
                } catch (IllegalArgumentException e) {
                    problems.refuse(path, String.valueOf(e.getMessage()), null);
                }
            }
        }

        private void birthDate(@Nullable LocalDate birthDate) {
            if (birthDate == null) {
                problems.missing("$.insured.birthDate", null);
            } else if (birthDate.isAfter(today) || birthDate.isBefore(EARLIEST_BIRTH)) {
                problems.refuse("$.insured.birthDate", "is out of range", EARLIEST_BIRTH + " to " + today);
            }
        }

        private void company() {
            Applicant insured = application.insured();
            if (insured.industry() == null) {
                problems.missing("$.insured.industry", list(Arrays.asList(Industry.values())));
            } else if (edition.tariff() instanceof CompanyTariff tariff
                    && !tariff.industries().containsKey(insured.industry())) {
                problems.refuse(
                        "$.insured.industry",
                        "is not insured by this product",
                        list(tariff.industries().keySet()));
            }
            sales(insured.annualSales());
            persons("$.insured.dataSubjects", insured.dataSubjects(), 0);
            Integer rating = application.externalRating();
            if (rating == null) {
                problems.missing("$.externalRating", "0 to 100");
            } else if (rating < 0 || rating > 100) {
                problems.refuse("$.externalRating", "is out of range", "0 to 100");
            }
        }

        private void sales(@Nullable Money sales) {
            if (sales == null) {
                problems.missing("$.insured.annualSales", null);
                return;
            }
            if (!sales.isPositive() || sales.amount().compareTo(MOST_SALES) > 0) {
                problems.refuse(
                        "$.insured.annualSales.amount", "must be positive", "1 to " + MOST_SALES.toPlainString());
            }
            if (!sales.currency().equals(product.currency())) {
                problems.refuse(
                        "$.insured.annualSales.currency",
                        "is not the product's currency",
                        product.currency().getCurrencyCode());
            }
        }

        private void household() {
            Applicant insured = application.insured();
            problems.requireAbsent("$.insured.industry", insured.industry());
            problems.requireAbsent("$.insured.annualSales", insured.annualSales());
            problems.requireAbsent("$.insured.dataSubjects", insured.dataSubjects());
            problems.requireAbsent("$.externalRating", application.externalRating());
            if (!application.findings().isEmpty()) {
                problems.requireAbsent("$.findings", application.findings());
            }
        }

        private void persons(String path, @Nullable Long count, long least) {
            if (count == null) {
                problems.missing(path, null);
            } else if (count < least || count > Persons.MOST) {
                problems.refuse(path, "is out of range", least + " to " + Persons.MOST);
            }
        }

        private void cover() {
            LocalDate from = application.coverFrom();
            LocalDate to = application.coverTo();
            if (from == null) {
                problems.missing("$.cover.from", today + " or later");
            } else if (from.isBefore(today)) {
                problems.addAll(List.of(coverInThePast(today)));
            } else if (!from.isBefore(LATEST_DAY)) {
                problems.refuse("$.cover.from", "lies too far ahead", "before " + LATEST_DAY);
            }
            if (to == null) {
                problems.missing("$.cover.to", null);
            } else if (from != null && from.isBefore(LATEST_DAY)) {
                end(from, to);
            }
        }

        private void end(LocalDate from, LocalDate to) {
            LocalDate latestEnd = from.plusMonths(product.maximumTermMonths());
            if (!to.isAfter(from)) {
                problems.refuse("$.cover.to", "must be after the first day of cover", "after " + from);
            } else if (to.isAfter(latestEnd)) {
                problems.refuse("$.cover.to", "makes the cover too long", latestEnd + " or earlier");
            }
        }

        private void parts() {
            Set<CoveragePart> unknown = new HashSet<>(application.parts());
            unknown.removeAll(product.partCodes());
            if (!unknown.isEmpty()) {
                problems.refuse(
                        "$.parts",
                        "%s is not part of this product".formatted(list(unknown)),
                        list(product.partCodes()));
            }
            Set<CoveragePart> leftOut = new HashSet<>(product.mandatoryParts());
            leftOut.removeAll(application.parts());
            if (!application.parts().isEmpty() && !leftOut.isEmpty()) {
                problems.refuse("$.parts", "%s cannot be left out".formatted(list(leftOut)), null);
            }
        }

        private void rider() {
            String policy = application.riderTo();
            if (policy == null) {
                return;
            }
            if (product.riderTo().isEmpty()) {
                problems.refuse("$.riderTo", "cannot be said: this product is sold by itself only", null);
            } else if (!POLICY_NUMBER.matcher(policy).matches()) {
                problems.refuse("$.riderTo", "must be a policy number such as P-2026-000001", null);
            }
        }
    }
}
