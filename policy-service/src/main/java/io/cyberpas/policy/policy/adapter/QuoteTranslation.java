package io.cyberpas.policy.policy.adapter;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageSide;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.AcceptedQuote;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Dependency;
import io.cyberpas.policy.policy.DependencyKind;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.NotIssuableException;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.adapter.QuoteAnswer.DependencyAnswer;
import io.cyberpas.policy.policy.adapter.QuoteAnswer.InsuredAnswer;
import io.cyberpas.policy.policy.adapter.QuoteAnswer.MoneyAnswer;
import io.cyberpas.policy.policy.adapter.QuoteAnswer.OptionAnswer;
import io.cyberpas.policy.policy.adapter.QuoteAnswer.PartAnswer;
import io.cyberpas.policy.policy.adapter.QuoteAnswer.PeriodAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the quote service's answer into the words of this service, or names every field for which that fails. */
final class QuoteTranslation {
    private static final String ACCEPTED = "ACCEPTED";
    private static final String BOUND = "BOUND";

    private final String number;
    private final AnswerReader reader = new AnswerReader();

    private QuoteTranslation(String number) {
        this.number = number;
    }

    /**
     * The accepted quote that the answer tells of.
     *
     * @throws NotIssuableException if it tells of another, of one that is not accepted, or not enough
     */
    static AcceptedQuote translate(String number, QuoteAnswer answer) {
        QuoteTranslation translation = new QuoteTranslation(number);
        translation.checkIdentity(answer);
        translation.refuseIfProblems();
        AcceptedQuote quote = translation.quote(answer);
        translation.refuseIfProblems();
        if (quote == null) {
            throw new IllegalStateException("An answer without problems gives a quote");
        }
        return quote;
    }

    private void refuseIfProblems() {
        if (!reader.problems().isEmpty()) {
            throw new NotIssuableException(number, reader.problems());
        }
    }

    /** Before it is accepted a quote lacks much of what is read below; its status alone says why it cannot be issued. */
    private void checkIdentity(QuoteAnswer answer) {
        if (!number.equals(answer.number())) {
            reader.add("$.number", "is that of another quote: " + answer.number(), number);
        }
        if (!ACCEPTED.equals(answer.status()) && !BOUND.equals(answer.status())) {
            reader.add("$.status", "is " + answer.status(), ACCEPTED);
        }
    }

    private @Nullable AcceptedQuote quote(QuoteAnswer answer) {
        Product product = reader.constant("$.product", Product.class, answer.product());
        String brokerage = reader.text("$.brokerage", answer.brokerage());
        String tariffVersion = reader.text("$.tariffVersion", answer.tariffVersion());
        Insured insured = insured(answer.insured());
        CoverPeriod period = period(answer.cover());
        PolicyTerms terms = terms(tariffVersion, insured, answer);
        Set<Dependency> dependencies = dependencies(answer.dependencies());
        if (product == null || brokerage == null || period == null || terms == null) {
            return null;
        }
        return new AcceptedQuote(
                number, BOUND.equals(answer.status()), product, brokerage, period, terms, dependencies);
    }

    private Set<Dependency> dependencies(@Nullable List<DependencyAnswer> answers) {
        Set<Dependency> dependencies = new LinkedHashSet<>();
        List<DependencyAnswer> told = answers == null ? List.of() : answers;
        for (int i = 0; i < told.size(); i++) {
            String path = "$.dependencies[%d]".formatted(i);
            DependencyKind kind = reader.constant(
                    path + ".kind", DependencyKind.class, told.get(i).kind());
            String provider = reader.text(path + ".provider", told.get(i).provider());
            if (provider != null && provider.length() > Dependency.PROVIDER_MAX) {
                reader.add(
                        path + ".provider", "is too long", "at most %d characters".formatted(Dependency.PROVIDER_MAX));
            } else if (kind != null && provider != null) {
                dependencies.add(Dependency.on(kind, provider));
            }
        }
        return dependencies;
    }

    private @Nullable Insured insured(@Nullable InsuredAnswer answer) {
        if (reader.present("$.insured", answer) == null || answer == null) {
            return null;
        }
        String name = reader.text("$.insured.name", answer.name());
        String country = reader.text("$.insured.country", answer.country());
        LocalDate birthDate = reader.optionalDate("$.insured.birthDate", answer.birthDate());
        if (birthDate == null) {
            reader.text("$.insured.businessRegistrationNumber", answer.businessRegistrationNumber());
        }
        Money sales = answer.annualSales() == null ? null : reader.money("$.insured.annualSales", answer.annualSales());
        if (sales != null && sales.isNegative()) {
            reader.add("$.insured.annualSales.amount", "must not be negative", null);
        }
        checkCount("$.insured.dataSubjects", answer.dataSubjects(), 0);
        checkCount("$.insured.members", answer.members(), 1);
        if (name == null || country == null) {
            return null;
        }
        return new Insured(
                name,
                answer.businessRegistrationNumber(),
                birthDate,
                country,
                answer.industry(),
                sales,
                answer.dataSubjects(),
                answer.members());
    }

    private void checkCount(String path, @Nullable Long count, long least) {
        if (count != null && count < least) {
            reader.add(path, "is out of range", least + " or more");
        }
    }

    private @Nullable CoverPeriod period(@Nullable PeriodAnswer answer) {
        if (reader.present("$.cover", answer) == null || answer == null) {
            return null;
        }
        LocalDate from = reader.date("$.cover.from", answer.from());
        LocalDate to = reader.date("$.cover.to", answer.to());
        if (from == null || to == null) {
            return null;
        }
        if (!from.isBefore(to)) {
            reader.add("$.cover.to", "is not after the first day of cover", "after " + from);
            return null;
        }
        return new CoverPeriod(from, to);
    }

    private @Nullable PolicyTerms terms(@Nullable String tariffVersion, @Nullable Insured insured, QuoteAnswer answer) {
        OptionAnswer option = answer.acceptedOption();
        if (reader.present("$.acceptedOption", option) == null || option == null) {
            return null;
        }
        Money limit = reader.money("$.acceptedOption.limit", option.limit());
        Money retention = reader.money("$.acceptedOption.retention", option.retention());
        Money premium = reader.money("$.acceptedOption.premium", option.premium());
        long persons = insured == null || insured.members() == null ? 1 : insured.members();
        List<CoveragePart> parts = parts(option.parts(), persons);
        List<LimitClause> clauses = clauses(answer.eventLimit(), limit, persons);
        if (tariffVersion == null || insured == null || limit == null || retention == null || premium == null) {
            return null;
        }
        return new PolicyTerms(tariffVersion, insured, ofAll(persons, limit), retention, premium, parts, clauses);
    }

    /** The limits beside the aggregate and those of the parts. */
    private List<LimitClause> clauses(@Nullable MoneyAnswer eventLimit, @Nullable Money limit, long persons) {
        Money eachEvent = eventLimit == null ? null : reader.money("$.eventLimit", eventLimit);
        if (eachEvent == null || limit == null) {
            return List.of();
        }
        if (!eachEvent.currency().equals(limit.currency())) {
            reader.add(
                    "$.eventLimit.currency",
                    "is not the currency of the option",
                    limit.currency().getCurrencyCode());
            return List.of();
        }
        if (!eachEvent.isPositive()) {
            reader.add("$.eventLimit.amount", "must be positive", null);
            return List.of();
        }
        return List.of(LimitClause.eachEvent(ofAll(persons, eachEvent)));
    }

    /** Limits are quoted for one person; a policy of a platform's members promises them to each. */
    private static Money ofAll(long persons, Money limit) {
        return limit.times(BigDecimal.valueOf(persons), RoundingMode.UNNECESSARY);
    }

    private List<CoveragePart> parts(@Nullable List<PartAnswer> answers, long persons) {
        List<CoveragePart> parts = new ArrayList<>();
        if (reader.present("$.acceptedOption.parts", answers) == null || answers == null) {
            return parts;
        }
        for (int i = 0; i < answers.size(); i++) {
            CoveragePart part = part("$.acceptedOption.parts[%d]".formatted(i), answers.get(i), persons);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private @Nullable CoveragePart part(String path, PartAnswer answer, long persons) {
        CoverageCode code = reader.constant(path + ".code", CoverageCode.class, answer.code());
        CoverageSide side = reader.constant(path + ".side", CoverageSide.class, answer.side());
        CoverageTrigger trigger = reader.constant(path + ".trigger", CoverageTrigger.class, answer.trigger());
        Money limit = reader.money(path + ".limit", answer.limit());
        Money retention = reader.money(path + ".retention", answer.retention());
        Money premium = reader.money(path + ".premium", answer.premium());
        LocalDate retroactive = reader.optionalDate(path + ".retroactiveDate", answer.retroactiveDate());
        if (code == null || trigger == null || limit == null || retention == null || premium == null) {
            return null;
        }
        if (side != null && side != code.side()) {
            reader.add(path + ".side", "is not the side of " + code, code.side().name());
        }
        if (!limit.currency().equals(retention.currency()) || !limit.currency().equals(premium.currency())) {
            reader.add(path, "mixes currencies", limit.currency().getCurrencyCode());
            return null;
        }
        return CoveragePart.of(
                code, trigger, ofAll(persons, limit), retention, answer.waitingPeriodHours(), retroactive, premium);
    }
}
