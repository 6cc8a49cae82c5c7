package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.LimitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a policy taken apart into named fields with values in text, so that changes of terms can be compared field by
 * field and replayed in another order. Sums are plain amounts in the currency of the policy. Not insured parts keep their
 * fields, so that insuring them again brings them back.
 */
public final class TermFields {

    /** What the policy promises at all: the name of a {@link CoverKind}, or nothing. */
    public static final String COVER = "cover";

    public static final String NAME = "insured.name";
    public static final String REGISTRATION_NUMBER = "insured.businessRegistrationNumber";
    public static final String BIRTH_DATE = "insured.birthDate";
    public static final String COUNTRY = "insured.country";
    public static final String INDUSTRY = "insured.industry";
    public static final String ANNUAL_SALES = "insured.annualSales";
    public static final String DATA_SUBJECTS = "insured.dataSubjects";
    public static final String MEMBERS = "insured.members";
    public static final String AGGREGATE_LIMIT = "aggregateLimit";
    public static final String RETENTION = "retention";
    public static final String PARTS = "parts.";
    public static final String LIMITS = "limits.";
    public static final String INSURED = "insured";
    public static final String TRIGGER = "trigger";
    public static final String LIMIT = "limit";
    public static final String WAITING_PERIOD = "waitingPeriodHours";
    public static final String RETROACTIVE_DATE = "retroactiveDate";

    /** Fields that do not move the premium. */
    private static final Set<String> UNPRICED = Set.of(COVER, NAME, REGISTRATION_NUMBER, BIRTH_DATE, COUNTRY);

    private TermFields() {}

    /** The field of a coverage part. */
    public static String of(CoverageCode part, String name) {
        return PARTS + part + "." + name;
    }

    /** The fields of terms, in the order in which they are read. */
    public static Map<String, @Nullable String> of(PolicyTerms terms) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        Insured insured = terms.insured();
        fields.put(NAME, insured.name());
        fields.put(REGISTRATION_NUMBER, insured.businessRegistrationNumber());
        fields.put(BIRTH_DATE, text(insured.birthDate()));
        fields.put(COUNTRY, insured.country());
        fields.put(INDUSTRY, insured.industry());
        fields.put(ANNUAL_SALES, insured.annualSales() == null ? null : withCurrency(insured.annualSales()));
        fields.put(DATA_SUBJECTS, text(insured.dataSubjects()));
        fields.put(MEMBERS, text(insured.members()));
        fields.put(AGGREGATE_LIMIT, amount(terms.aggregateLimit()));
        fields.put(RETENTION, amount(terms.retention()));
        terms.parts().forEach(part -> putPart(fields, part));
        terms.limits().forEach(clause -> fields.put(LIMITS + clause.code(), text(clause)));
        return fields;
    }

    private static void putPart(Map<String, @Nullable String> fields, CoveragePart part) {
        fields.put(of(part.code(), INSURED), "true");
        fields.put(of(part.code(), TRIGGER), part.trigger().name());
        fields.put(of(part.code(), LIMIT), amount(part.limit()));
        fields.put(of(part.code(), RETENTION), amount(part.retention()));
        fields.put(of(part.code(), WAITING_PERIOD), text(part.waitingPeriodHours()));
        fields.put(of(part.code(), RETROACTIVE_DATE), text(part.retroactiveDate()));
    }

    /** The fields on which the premium depends; equal ones have the same premium. */
    public static Map<String, String> priced(Map<String, @Nullable String> fields) {
        Map<String, String> priced = new TreeMap<>();
        fields.forEach((field, value) -> {
            boolean counts = !UNPRICED.contains(field)
                    && !field.startsWith(LIMITS)
                    && !field.endsWith("." + RETROACTIVE_DATE)
                    && !field.endsWith("." + TRIGGER)
                    && (!field.startsWith(PARTS) || isInsured(fields, part(field)));
            if (counts && value != null) {
                priced.put(field, value);
            }
        });
        return priced;
    }

    /** The coverage parts that the fields insure, in their order. */
    public static List<CoverageCode> insuredParts(Map<String, @Nullable String> fields) {
        return fields.keySet().stream()
                .filter(field -> field.startsWith(PARTS))
                .map(TermFields::part)
                .distinct()
                .filter(part -> isInsured(fields, part))
                .toList();
    }

    /** The coverage part of a field that begins with {@link #PARTS}. */
    public static CoverageCode part(String field) {
        return CoverageCode.valueOf(field.substring(PARTS.length(), field.lastIndexOf('.')));
    }

    /** Puts terms together again, with the premium of each insured part. */
    public static PolicyTerms terms(
            Map<String, @Nullable String> fields,
            Currency currency,
            String tariffVersion,
            Map<CoverageCode, Money> premiums) {
        List<CoveragePart> parts = insuredParts(fields).stream()
                .map(code -> part(code, fields, currency, Objects.requireNonNull(premiums.get(code))))
                .toList();
        Money premium = parts.stream().map(CoveragePart::premium).reduce(Money.zero(currency), Money::plus);
        return new PolicyTerms(
                tariffVersion,
                insured(fields),
                money(fields, AGGREGATE_LIMIT, currency),
                money(fields, RETENTION, currency),
                premium,
                parts,
                clauses(fields, currency));
    }

    private static Insured insured(Map<String, @Nullable String> fields) {
        String sales = fields.get(ANNUAL_SALES);
        String birth = fields.get(BIRTH_DATE);
        return new Insured(
                required(fields, NAME),
                fields.get(REGISTRATION_NUMBER),
                birth == null ? null : LocalDate.parse(birth),
                required(fields, COUNTRY),
                fields.get(INDUSTRY),
                sales == null ? null : sum(sales),
                number(fields.get(DATA_SUBJECTS)),
                number(fields.get(MEMBERS)));
    }

    private static CoveragePart part(
            CoverageCode code, Map<String, @Nullable String> fields, Currency currency, Money premium) {
        String waiting = fields.get(of(code, WAITING_PERIOD));
        String retroactive = fields.get(of(code, RETROACTIVE_DATE));
        return CoveragePart.of(
                code,
                CoverageTrigger.valueOf(required(fields, of(code, TRIGGER))),
                money(fields, of(code, LIMIT), currency),
                money(fields, of(code, RETENTION), currency),
                waiting == null ? null : Integer.valueOf(waiting),
                retroactive == null ? null : LocalDate.parse(retroactive),
                premium);
    }

    private static List<LimitClause> clauses(Map<String, @Nullable String> fields, Currency currency) {
        List<LimitClause> clauses = new ArrayList<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(LIMITS) && value != null) {
                clauses.add(clause(field.substring(LIMITS.length()), value, currency));
            }
        });
        return clauses;
    }

    /** The clause of a name from its text: kind, basis, parts, amount and reinstatements between bars. */
    public static LimitClause clause(String code, String text, Currency currency) {
        String[] values = text.split("\\|", -1);
        return new LimitClause(
                code,
                LimitKind.valueOf(values[0]),
                LimitBasis.valueOf(values[1]),
                values[2],
                currency,
                new BigDecimal(values[3]),
                Integer.parseInt(values[4]));
    }

    /** A clause as the value of its field. */
    public static String text(LimitClause clause) {
        return String.join(
                "|",
                clause.kind().name(),
                clause.basis().name(),
                clause.partCodes(),
                amount(clause.limit()),
                Integer.toString(clause.reinstatements()));
    }

    /** A sum in the currency of the policy as the value of its field. */
    public static String amount(Money money) {
        return money.amount().toPlainString();
    }

    /** A sum in any currency as the value of its field. */
    public static String withCurrency(Money money) {
        return amount(money) + " " + money.currency().getCurrencyCode();
    }

    /** The sum of a value that names its currency. */
    public static Money sum(String value) {
        int blank = value.indexOf(' ');
        return Money.of(value.substring(0, blank), value.substring(blank + 1));
    }

    private static boolean isInsured(Map<String, @Nullable String> fields, CoverageCode part) {
        return "true".equals(fields.get(of(part, INSURED)));
    }

    private static Money money(Map<String, @Nullable String> fields, String field, Currency currency) {
        return Money.of(new BigDecimal(required(fields, field)), currency);
    }

    private static String required(Map<String, @Nullable String> fields, String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Long number(@Nullable String value) {
        return value == null ? null : Long.valueOf(value);
    }
}
