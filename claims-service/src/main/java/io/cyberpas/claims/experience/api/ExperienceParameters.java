package io.cyberpas.claims.experience.api;

import io.cyberpas.claims.claim.Side;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what questions about experience are narrowed to. */
public final class ExperienceParameters {

    /** Currencies that policies are written in. */
    public static final List<String> CURRENCIES = List.of("KRW", "JPY", "CNY", "USD", "EUR");

    private ExperienceParameters() {}

    /** Won where none is given. */
    public static Currency currency(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return Currency.getInstance("KRW");
        }
        if (!CURRENCIES.contains(code)) {
            throw new InvalidInputException(
                    new FieldProblem("currency", "is no currency of policies", String.join(", ", CURRENCIES)));
        }
        return Currency.getInstance(code);
    }

    /** Both sides, that is null, where none is given. */
    public static @Nullable Side side(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("side", "is no side", "FIRST_PARTY or THIRD_PARTY")));
    }
}
