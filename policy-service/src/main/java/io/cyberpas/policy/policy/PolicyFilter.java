package io.cyberpas.policy.policy;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.Product;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what somebody narrows the list of policies; what is null does not narrow it.
 *
 * @param text        the start of a policy or quote number, or any part of the insured's name
 * @param status      where the policy stands today
 * @param brokerage   code of the brokerage
 * @param beginsFrom  the first day on which cover may begin
 * @param beginsTo    the last day on which cover may begin
 * @param expiresFrom the first day that may be the last day of cover
 * @param expiresTo   the last day that may be the last day of cover
 */
public record PolicyFilter(
        @Nullable String text,
        @Nullable PolicyStatus status,
        @Nullable Product product,
        @Nullable String brokerage,
        @Nullable LocalDate beginsFrom,
        @Nullable LocalDate beginsTo,
        @Nullable LocalDate expiresFrom,
        @Nullable LocalDate expiresTo) {

    /**
     * A filter as it comes in a request, where blank means nothing.
     *
     * @throws InvalidInputException naming a parameter that cannot be read
     */
    public static PolicyFilter of(
            @Nullable String text,
            @Nullable String status,
            @Nullable String product,
            @Nullable String brokerage,
            @Nullable String beginsFrom,
            @Nullable String beginsTo,
            @Nullable String expiresFrom,
            @Nullable String expiresTo) {
        return new PolicyFilter(
                given(text),
                PolicyStatus.named(given(status)),
                product(given(product)),
                given(brokerage),
                date("beginsFrom", given(beginsFrom)),
                date("beginsTo", given(beginsTo)),
                date("expiresFrom", given(expiresFrom)),
                date("expiresTo", given(expiresTo)));
    }

    /** Whether it narrows the list at all. */
    public boolean narrows() {
        return !equals(new PolicyFilter(null, null, null, null, null, null, null, null));
    }

    /** Whether it narrows by more than text and status. */
    public boolean isDetailed() {
        return product != null
                || brokerage != null
                || beginsFrom != null
                || beginsTo != null
                || expiresFrom != null
                || expiresTo != null;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable Product product(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(Product.values())
                .filter(product -> product.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "product", "is no product", List.of(Product.values()).toString())));
    }

    private static @Nullable LocalDate date(String name, @Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem(name, "is not a date", "YYYY-MM-DD"));
        }
    }
}
