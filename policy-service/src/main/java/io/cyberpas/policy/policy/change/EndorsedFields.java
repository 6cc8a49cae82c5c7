package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageSide;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TermFields;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes changes of fields of what an endorsement says, leaving out what is so already on its day. */
final class EndorsedFields {
    private final LocalDate from;
    private final Map<String, @Nullable String> present;
    private final Currency currency;
    private final List<TermChange> changes = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private EndorsedFields(LocalDate from, Map<String, @Nullable String> present, Currency currency) {
        this.from = from;
        this.present = present;
        this.currency = currency;
    }

    /**
     * The changes.
     *
     * @param present the fields as they are on the day
     * @throws InvalidInputException if a value cannot be, or nothing changes
     */
    static List<TermChange> of(
            EndorsedTerms terms, LocalDate from, Map<String, @Nullable String> present, Currency currency) {
        List<TermChange> changes = perhaps(terms, from, present, currency);
        if (changes.isEmpty()) {
            throw new InvalidInputException(
                    new FieldProblem("$", "changes nothing", "at least one field with a new value"));
        }
        return changes;
    }

    /**
     * The changes, where there need not be any.
     *
     * @throws InvalidInputException if a value cannot be
     */
    static List<TermChange> perhaps(
            EndorsedTerms terms, LocalDate from, Map<String, @Nullable String> present, Currency currency) {
        EndorsedFields fields = new EndorsedFields(from, present, currency);
        fields.readInsured(terms);
        fields.readSums(terms);
        for (int i = 0; i < terms.parts().size(); i++) {
            fields.readPart("$.parts[%d]".formatted(i), terms.parts().get(i));
        }
        for (int i = 0; i < terms.limits().size(); i++) {
            fields.readLimit("$.limits[%d]".formatted(i), terms.limits().get(i));
        }
        if (!fields.problems.isEmpty()) {
            throw new InvalidInputException(fields.problems);
        }
        return fields.changes;
    }

    private void readInsured(EndorsedTerms terms) {
        put(TermFields.NAME, terms.insuredName());
        put(TermFields.REGISTRATION_NUMBER, terms.registrationNumber());
        put(TermFields.INDUSTRY, terms.industry());
        if (terms.annualSales() != null) {
            requireNotNegative("$.insured.annualSales.amount", terms.annualSales());
            put(TermFields.ANNUAL_SALES, TermFields.withCurrency(terms.annualSales()));
        }
        putCount("$.insured.dataSubjects", TermFields.DATA_SUBJECTS, terms.dataSubjects(), 0);
        putCount("$.insured.members", TermFields.MEMBERS, terms.members(), 1);
        if (terms.members() != null && terms.members() > 0) {
            promiseToEach(terms.members());
        }
    }

    /** The limits of a policy of members are those of one, times the members; what else is said of limits comes after. */
    private void promiseToEach(long members) {
        String before = present.get(TermFields.MEMBERS);
        if (before != null) {
            BigDecimal membersBefore = new BigDecimal(before);
            present.forEach((field, value) -> {
                boolean isLimit = field.equals(TermFields.AGGREGATE_LIMIT)
                        || field.startsWith(TermFields.PARTS) && field.endsWith("." + TermFields.LIMIT);
                if (isLimit && value != null) {
                    put(field, TermFields.amount(ofAll(new BigDecimal(value), membersBefore, members)));
                } else if (field.startsWith(TermFields.LIMITS) && value != null) {
                    LimitClause clause =
                            TermFields.clause(field.substring(TermFields.LIMITS.length()), value, currency);
                    put(field, TermFields.text(clause.over(ofAll(clause.limitAmount(), membersBefore, members))));
                }
            });
        }
    }

    private Money ofAll(BigDecimal before, BigDecimal membersBefore, long members) {
        BigDecimal ofOne = before.divide(membersBefore, MathContext.DECIMAL128);
        return Money.rounded(ofOne.multiply(BigDecimal.valueOf(members)), currency, RoundingMode.HALF_UP);
    }

    private void readSums(EndorsedTerms terms) {
        putLimit("$.aggregateLimit", TermFields.AGGREGATE_LIMIT, terms.aggregateLimit());
        putRetention("$.retention", TermFields.RETENTION, terms.retention());
    }

    private void readPart(String path, EndorsedTerms.Part part) {
        CoverageCode code = part.code();
        if (Boolean.FALSE.equals(part.insured())) {
            if (!isInsured(code)) {
                add(path + ".code", "is not insured on " + from, null);
            }
            put(TermFields.of(code, TermFields.INSURED), "false");
            return;
        }
        if (!isInsured(code)) {
            insure(path, part);
        }
        putLimit(path + ".limit", TermFields.of(code, TermFields.LIMIT), part.limit());
        putRetention(path + ".retention", TermFields.of(code, TermFields.RETENTION), part.retention());
        if (part.waitingPeriodHours() != null && part.waitingPeriodHours() < 0) {
            add(path + ".waitingPeriodHours", "must not be negative", "0 or more");
        }
        put(TermFields.of(code, TermFields.WAITING_PERIOD), text(part.waitingPeriodHours()));
        readRetroactiveDate(path + ".retroactiveDate", part);
    }

    /** A part that was not insured needs a limit; the policy's retention holds where it names none of its own. */
    private void insure(String path, EndorsedTerms.Part part) {
        CoverageCode code = part.code();
        if (part.limit() == null && present.get(TermFields.of(code, TermFields.LIMIT)) == null) {
            add(path + ".limit", "must be given for a part that was not insured", "a sum");
        }
        put(TermFields.of(code, TermFields.INSURED), "true");
        put(TermFields.of(code, TermFields.TRIGGER), trigger(code).name());
        if (part.retention() == null && present.get(TermFields.of(code, TermFields.RETENTION)) == null) {
            put(TermFields.of(code, TermFields.RETENTION), present.get(TermFields.RETENTION));
        }
        if (trigger(code) == CoverageTrigger.CLAIMS_MADE && part.retroactiveDate() == null) {
            put(TermFields.of(code, TermFields.RETROACTIVE_DATE), from.toString());
        }
    }

    private void readRetroactiveDate(String path, EndorsedTerms.Part part) {
        LocalDate date = part.retroactiveDate();
        if (date == null) {
            return;
        }
        if (trigger(part.code()) != CoverageTrigger.CLAIMS_MADE) {
            add(path, "is meant for claims-made cover only", null);
        } else if (date.isAfter(from)) {
            add(path, "lies after the day from which the change holds", "at most " + from);
        }
        put(TermFields.of(part.code(), TermFields.RETROACTIVE_DATE), date.toString());
    }

    private void readLimit(String path, EndorsedTerms.Limit limit) {
        String field = TermFields.LIMITS + limit.code();
        if (limit.limit() == null) {
            if (present.get(field) == null) {
                add(path + ".limit", "must be given for a limit that the policy does not have", "a sum");
            }
            put(field, null, true);
            return;
        }
        requireCurrency(path + ".limit", limit.limit());
        if (!limit.limit().isPositive()) {
            add(path + ".limit.amount", "must be positive", null);
        }
        for (CoverageCode part : limit.parts()) {
            if (!isInsured(part)) {
                add(path + ".parts", "names %s, which is not insured".formatted(part), null);
            }
        }
        LimitClause clause = LimitClause.of(
                limit.code(), limit.kind(), limit.basis(), limit.parts(), limit.limit(), limit.reinstatements());
        put(field, TermFields.text(clause));
    }

    private void putLimit(String path, String field, @Nullable Money limit) {
        if (limit != null) {
            requireCurrency(path, limit);
            if (!limit.isPositive()) {
                add(path + ".amount", "must be positive", null);
            }
            put(field, TermFields.amount(limit));
        }
    }

    private void putRetention(String path, String field, @Nullable Money retention) {
        if (retention != null) {
            requireCurrency(path, retention);
            requireNotNegative(path + ".amount", retention);
            put(field, TermFields.amount(retention));
        }
    }

    private void putCount(String path, String field, @Nullable Long count, long least) {
        if (count != null && count < least) {
            add(path, "is out of range", least + " or more");
        }
        put(field, text(count));
    }

    private void requireCurrency(String path, Money sum) {
        if (!sum.currency().equals(currency)) {
            add(path + ".currency", "is not the currency of the policy", currency.getCurrencyCode());
        }
    }

    private void requireNotNegative(String path, Money sum) {
        if (sum.isNegative()) {
            add(path, "must not be negative", null);
        }
    }

    private void put(String field, @Nullable String value) {
        put(field, value, value != null);
    }

    private void put(String field, @Nullable String value, boolean said) {
        if (said && !Objects.equals(present.get(field), value)) {
            changes.removeIf(change -> change.field().equals(field));
            changes.add(new TermChange(from, field, value));
        }
    }

    private void add(String path, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem(path, problem, allowed));
    }

    private boolean isInsured(CoverageCode part) {
        return "true".equals(present.get(TermFields.of(part, TermFields.INSURED)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The trigger that each part has in every product of the suite. */
    private static CoverageTrigger trigger(CoverageCode part) {
        if (part.side() == CoverageSide.THIRD_PARTY) {
            return CoverageTrigger.CLAIMS_MADE;
        }
        return part == CoverageCode.FUNDS_TRANSFER_LOSS ? CoverageTrigger.OCCURRENCE : CoverageTrigger.DISCOVERY;
    }
}
