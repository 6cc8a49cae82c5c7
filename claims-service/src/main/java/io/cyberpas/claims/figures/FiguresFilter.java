package io.cyberpas.claims.figures;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of which claims the figures are; null for all.
 *
 * @param accident a year such as 2026, or a quarter such as 2026-Q1
 * @param product code of the policy's product
 * @param broker code of the brokerage
 * @param policy number of a policy
 * @param event code of a loss event
 */
public record FiguresFilter(
        @Nullable String accident,
        @Nullable CoveragePart part,
        @Nullable String product,
        @Nullable String broker,
        @Nullable String policy,
        @Nullable String event) {

    private static final Pattern ACCIDENT = Pattern.compile("\\d{4}(-Q[1-4])?");

    /** All claims. */
    public static final FiguresFilter ALL = new FiguresFilter(null, null, null, null, null, null);

    /**
     * Reads what a caller asks for; empty means all.
     *
     * @throws InvalidInputException when the accident is neither a year nor a quarter, or there is no such part
     */
    public static FiguresFilter of(
            @Nullable String accident,
            @Nullable String part,
            @Nullable String product,
            @Nullable String broker,
            @Nullable String policy,
            @Nullable String event) {
        var year = given(accident);
        if (year.isPresent() && !ACCIDENT.matcher(year.get()).matches()) {
            throw new InvalidInputException(new FieldProblem("accident", "is no year or quarter", "2026 or 2026-Q1"));
        }
        return new FiguresFilter(
                year.orElse(null),
                given(part).map(FiguresFilter::part).orElse(null),
                given(product).orElse(null),
                given(broker).orElse(null),
                given(policy).orElse(null),
                given(event).orElse(null));
    }

    private static CoveragePart part(String name) {
        try {
            return CoveragePart.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(new FieldProblem(
                    "part",
                    "is no coverage part",
                    List.of(CoveragePart.values()).toString()));
        }
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The condition on months {@code m} and claims {@code c}; adds its values. */
    String where(List<Object> values) {
        var conditions = new ArrayList<String>();
        if (accident != null) {
            conditions.add("m.accident_quarter LIKE ?");
            values.add(accident + "%");
        }
        if (part != null) {
            conditions.add("m.part = ?");
            values.add(part);
        }
        if (product != null) {
            conditions.add("c.product = ?");
            values.add(product);
        }
        if (broker != null) {
            conditions.add("c.brokerage = ?");
            values.add(broker);
        }
        if (policy != null) {
            conditions.add("c.policy_number = ?");
            values.add(policy);
        }
        if (event != null) {
            conditions.add("c.event_code = ?");
            values.add(event);
        }
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }
}
