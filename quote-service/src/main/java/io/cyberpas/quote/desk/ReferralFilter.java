package io.cyberpas.quote.desk;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.quote.QuoteFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which referrals are looked for; null stands for all.
 *
 * @param whose by who handles them
 * @param product only quotes of this product
 * @param brokerage only quotes of this brokerage
 * @param waiting only those that wait for this
 */
public record ReferralFilter(
        Whose whose,
        @Nullable ProductCode product,
        @Nullable String brokerage,
        @Nullable Waiting waiting) {

    /** By who handles them. */
    public enum Whose {
        ALL,
        MINE,
        UNASSIGNED
    }

    /** What a referral waits for, besides an underwriter. */
    public enum Waiting {
        /** The broker has not answered a request for information. */
        BROKER,
        /** A release was proposed and waits for a second person. */
        APPROVAL
    }

    /**
     * Reads what was asked for, as text; blank means all.
     *
     * @throws InvalidInputException naming each value that is none
     */
    public static ReferralFilter of(
            @Nullable String whose, @Nullable String product, @Nullable String brokerage, @Nullable String waiting) {
        QuoteFilter quotes = QuoteFilter.of(new QuoteFilter.Asked(null, null, product, brokerage, null, null));
        List<FieldProblem> problems = new ArrayList<>();
        Whose wantedWhose = choice("whose", Whose.class, whose, problems);
        Waiting wantedWaiting = choice("waiting", Waiting.class, waiting, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new ReferralFilter(
                wantedWhose == null ? Whose.ALL : wantedWhose, quotes.product(), quotes.brokerage(), wantedWaiting);
    }

    private static <E extends Enum<E>> @Nullable E choice(
            String field, Class<E> type, @Nullable String asked, List<FieldProblem> problems) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        List<E> constants = List.of(type.getEnumConstants());
        String wanted = asked.strip().toUpperCase(Locale.ROOT);
        return constants.stream()
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new FieldProblem(field, "is not on the list", names(type)));
                    return null;
                });
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
