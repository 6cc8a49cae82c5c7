package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads circumstances from texts, such as a line of a file or a form. What cannot be read is remembered, all of it. */
public final class CircumstancesReader {

    private static final String SUCH_AS_AMOUNT = "won without decimals, such as 60000000000";

    private final Function<String, @Nullable String> texts;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** @param texts what is said under the name of a field; null or empty if nothing */
    public CircumstancesReader(Function<String, @Nullable String> texts) {
        this.texts = texts;
    }

    /** What could not be read, each under the name of its field. */
    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** The circumstances, or empty if there are problems. Amounts are in won; exemptions are parted by semicolons. */
    public Optional<Circumstances> read() {
        String jurisdiction =
                optional("jurisdiction", "is no country code", "such as KR", CircumstancesReader::country);
        BodySegment segment = required("segment", "is not on the list", names(BodySegment.class), BodySegment::valueOf);
        Money sales = required("annualSales", "is no amount in won", SUCH_AS_AMOUNT, CircumstancesReader::won);
        Long dataSubjects =
                required("dataSubjects", "is no whole number", "such as 90000", CircumstancesReader::number);
        LocalDate on = required("on", "is no date", "YYYY-MM-DD", LocalDate::parse);
        Set<ExemptionGround> grounds = optional(
                "exemptions", "is not on the list", names(ExemptionGround.class), CircumstancesReader::grounds);
        Money mutualAid = optional("mutualAid", "is no amount in won", SUCH_AS_AMOUNT, CircumstancesReader::won);
        Money reserve = optional("reserve", "is no amount in won", SUCH_AS_AMOUNT, CircumstancesReader::won);
        if (segment == null || sales == null || dataSubjects == null || on == null || !problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Circumstances(
                jurisdiction == null ? "KR" : jurisdiction,
                segment,
                sales,
                dataSubjects,
                on,
                grounds == null ? Set.of() : grounds,
                mutualAid,
                reserve));
    }

    private <T> @Nullable T required(String field, String problem, String allowed, Function<String, T> parser) {
        if (text(field).isEmpty()) {
            problems.add(new FieldProblem(field, "must not be empty", allowed));
            return null;
        }
        return optional(field, problem, allowed, parser);
    }

    private <T> @Nullable T optional(String field, String problem, String allowed, Function<String, T> parser) {
        String text = text(field);
        try {
            return text.isEmpty() ? null : parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            problems.add(new FieldProblem(field, problem, allowed));
            return null;
        }
    }

    private String text(String field) {
        String text = texts.apply(field);
        return text == null ? "" : text.strip();
    }

    private static String country(String text) {
        if (!text.matches("[A-Za-z]{2}")) {
            throw new IllegalArgumentException(text);
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private static Money won(String text) {
        return Money.of(ungrouped(text), "KRW");
    }

    private static Long number(String text) {
        return Long.valueOf(ungrouped(text));
    }

    private static Set<ExemptionGround> grounds(String text) {
        Set<ExemptionGround> grounds = EnumSet.noneOf(ExemptionGround.class);
        Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(ground -> !ground.isEmpty())
                .forEach(ground -> grounds.add(ExemptionGround.valueOf(ground)));
        return grounds;
    }

    /** Digits may be grouped by commas; anything longer than any amount is refused before it is calculated with. */
    private static String ungrouped(String text) {
        String digits = text.replace(",", "").replace(" ", "");
        if (!digits.matches("-?[0-9]{1,18}")) {
            throw new IllegalArgumentException(text);
        }
        return digits;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
