package io.cyberpas.policy.policy.pages.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitKind;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.change.Change;
import io.cyberpas.policy.policy.change.EndorsedTerms;
import io.cyberpas.policy.policy.change.Settlement;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wishes to do to a policy from a form. What cannot be read is told all at once. */
public final class ChangeForm {
    private static final String SETTLEMENT = "settle.";
    private static final int LONGEST_TEXT = 500;

    private final MultivaluedMap<String, String> form;
    private final String currency;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** @param currency of the policy's sums */
    public ChangeForm(MultivaluedMap<String, String> form, String currency) {
        this.form = form;
        this.currency = currency;
    }

    /**
     * The change.
     *
     * @throws InvalidInputException naming all fields that could not be read
     */
    Change read(ChangeKind kind) {
        LocalDate from = kind == ChangeKind.EXTENDED_REPORTING ? LocalDate.MIN : required("effectiveFrom", this::date);
        String reason = required("reason", this::text);
        Change change = switch (kind) {
            case ENDORSEMENT -> new Change.Endorse(from, reason, terms(), settlements());
            case PREMIUM_ADJUSTMENT -> new Change.AdjustPremium(from, reason, premiums());
            case CANCELLATION -> new Change.Cancel(from, reason, basis());
            case REINSTATEMENT -> new Change.Reinstate(from, reason);
            case EXTENDED_REPORTING -> new Change.ExtendReporting(integer("months"), reason);
        };
        requireReadable();
        return change;
    }

    /** @throws InvalidInputException naming all fields that could not be read */
    public void requireReadable() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** A day that must be given. */
    public LocalDate day(String name) {
        return required(name, this::date);
    }

    /** Why. */
    public String reason() {
        return required("reason", this::text);
    }

    /** The version of the policy from which the preview was made. */
    public static long version(MultivaluedMap<String, String> form) {
        try {
            return Long.parseLong(String.valueOf(form.getFirst("_version")));
        } catch (NumberFormatException _) {
            throw new InvalidInputException(
                    new FieldProblem("$._version", "is missing", "the version that the preview names"));
        }
    }

    private ReturnBasis basis() {
        return required("returnBasis", name -> chosen(name, ReturnBasis.class), ReturnBasis.PRO_RATA);
    }

    /** Which terms change, those that are sent as they were included. */
    public EndorsedTerms terms() {
        return new EndorsedTerms(
                text("insuredName"),
                text("registrationNumber"),
                text("industry"),
                moneyOf("annualSales", form.getFirst("annualSalesCurrency")),
                number("dataSubjects"),
                number("members"),
                money("aggregateLimit"),
                money("retention"),
                parts(),
                limits());
    }

    private List<EndorsedTerms.Part> parts() {
        List<EndorsedTerms.Part> parts = new ArrayList<>();
        for (CoverageCode code : CoverageCode.values()) {
            String prefix = "parts." + code + ".";
            String insured = form.getFirst(prefix + "insured");
            if ("false".equals(insured)) {
                parts.add(new EndorsedTerms.Part(code, false, null, null, null, null));
            } else if ("true".equals(insured)) {
                parts.add(new EndorsedTerms.Part(
                        code,
                        true,
                        money(prefix + "limit"),
                        money(prefix + "retention"),
                        integer(prefix + "waitingPeriodHours"),
                        date(prefix + "retroactiveDate")));
            }
        }
        return parts;
    }

    private Map<CoverageCode, Money> premiums() {
        Map<CoverageCode, Money> premiums = new EnumMap<>(CoverageCode.class);
        for (CoverageCode code : CoverageCode.values()) {
            Money premium = money("premiums." + code);
            if (premium != null) {
                premiums.put(code, "return".equals(form.getFirst("direction")) ? premium.negate() : premium);
            }
        }
        return premiums;
    }

    /** One further limit; sent without a sum it ends the one of that name. */
    private List<EndorsedTerms.Limit> limits() {
        String code = text("limitCode");
        if (code == null) {
            return List.of();
        }
        CoverageCode part = chosen("limitPart", CoverageCode.class);
        LimitBasis basis = chosen("limitBasis", LimitBasis.class);
        LimitKind kind = chosen("limitKind", LimitKind.class);
        Integer reinstatements = integer("limitReinstatements");
        return List.of(new EndorsedTerms.Limit(
                code,
                kind == null ? LimitKind.LIMIT : kind,
                basis == null ? LimitBasis.EVENT : basis,
                part == null ? Set.of() : Set.of(part),
                money("limitAmount"),
                reinstatements == null ? 0 : reinstatements));
    }

    /** Radio buttons named {@code settle.field@day}. */
    private List<Settlement> settlements() {
        List<Settlement> settlements = new ArrayList<>();
        for (String name : form.keySet()) {
            int at = name.lastIndexOf('@');
            if (name.startsWith(SETTLEMENT) && at > 0) {
                Settlement.Choice take = chosen(name, Settlement.Choice.class);
                LocalDate on = parsed(name, name.substring(at + 1), "is not a date", LocalDate::parse);
                if (take != null && on != null) {
                    settlements.add(new Settlement(name.substring(SETTLEMENT.length(), at), on, take));
                }
            }
        }
        return settlements;
    }

    private <T> T required(String name, Function<String, @Nullable T> reader) {
        T value = reader.apply(name);
        if (value == null) {
            problems.add(new FieldProblem("$." + name, "must not be blank"));
            throw new InvalidInputException(problems);
        }
        return value;
    }

    private <T> T required(String name, Function<String, @Nullable T> reader, T otherwise) {
        T value = reader.apply(name);
        if (value == null) {
            problems.add(new FieldProblem("$." + name, "must be chosen"));
            return otherwise;
        }
        return value;
    }

    private @Nullable String text(String name) {
        String value = form.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.strip().length() > LONGEST_TEXT) {
            problems.add(new FieldProblem("$." + name, "is too long", "up to %d characters".formatted(LONGEST_TEXT)));
            return null;
        }
        return value.strip();
    }

    /** A day, or null where none is given. */
    public @Nullable LocalDate date(String name) {
        return parsed(name, text(name), "is not a date", LocalDate::parse);
    }

    private @Nullable Integer integer(String name) {
        return parsed(name, text(name), "is not a whole number", value -> Integer.valueOf(ungrouped(value)));
    }

    private @Nullable Long number(String name) {
        return parsed(name, text(name), "is not a whole number", value -> Long.valueOf(ungrouped(value)));
    }

    private @Nullable Money money(String name) {
        return moneyOf(name, currency);
    }

    private @Nullable Money moneyOf(String name, @Nullable String unit) {
        return parsed(
                name,
                text(name),
                "is not an amount in " + unit,
                value -> Money.of(ungrouped(value), String.valueOf(unit)));
    }

    private <E extends Enum<E>> @Nullable E chosen(String name, Class<E> type) {
        return parsed(name, text(name), "is not on the list", value -> Enum.valueOf(type, value));
    }

    private <T> @Nullable T parsed(String name, @Nullable String value, String problem, Function<String, T> parser) {
        if (value == null) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException _) {
            problems.add(new FieldProblem("$." + name, problem));
            return null;
        }
    }

    private static String ungrouped(String number) {
        return number.replace(",", "").replace(" ", "");
    }
}
