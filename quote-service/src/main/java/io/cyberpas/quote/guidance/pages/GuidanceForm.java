package io.cyberpas.quote.guidance.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.guidance.Company;
import io.cyberpas.quote.guidance.Enquiry;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an enquiry from the address of the page, whose parameters are named like the members of a request over REST. */
final class GuidanceForm {

    private static final String DEFAULT_CURRENCY = "KRW";

    private final MultivaluedMap<String, String> query;
    private final String currency;
    private final List<FieldProblem> problems = new ArrayList<>();

    GuidanceForm(MultivaluedMap<String, String> query) {
        this.query = query;
        String asked = query.getFirst("currency");
        this.currency = asked == null ? DEFAULT_CURRENCY : asked;
    }

    /** Whether something was asked; otherwise the page is only opened. */
    boolean isFilled() {
        return query.containsKey("annualSales");
    }

    /** Currency of all amounts. */
    String currency() {
        return currency;
    }

    /** @throws InvalidInputException naming every field that cannot be read */
    Enquiry read(LocalDate today) {
        Money sales = required("annualSales", this::money);
        Long dataSubjects = required("dataSubjects", this::number);
        Industry industry = required("industry", name -> choice(name, Industry.class));
        Set<Control> controls = controls();
        BodySegment segment = choice("segment", BodySegment.class);
        LocalDate coverFrom = parsed("coverFrom", "is not a date", "YYYY-MM-DD", LocalDate::parse);
        ProductCode product = choice("product", ProductCode.class);
        Money limit = money("limit");
        Money retention = money("retention");
        Integer rating = parsed("externalRating", "is not a whole number", "0 to 100", Integer::valueOf);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Enquiry(
                new Company(
                        Objects.requireNonNull(sales),
                        Objects.requireNonNull(dataSubjects),
                        Objects.requireNonNull(industry),
                        controls,
                        Objects.requireNonNullElse(segment, BodySegment.PRIVATE_BODY)),
                Objects.requireNonNullElse(coverFrom, today),
                product,
                limit,
                retention,
                rating,
                null,
                null);
    }

    private <T> @Nullable T required(String name, Function<String, @Nullable T> reading) {
        if (isBlank(name)) {
            refuse(name, "must not be blank", null);
            return null;
        }
        return reading.apply(name);
    }

    private @Nullable Money money(String name) {
        return parsed(
                name, "is not an amount in " + currency, "such as 3000000000", text -> Money.of(plain(text), currency));
    }

    private @Nullable Long number(String name) {
        return parsed(name, "is not a whole number", null, text -> Long.valueOf(plain(text)));
    }

    private <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        return parsed(name, "is not on the list", names(type), text -> Enum.valueOf(type, text));
    }

    private Set<Control> controls() {
        Set<Control> chosen = EnumSet.noneOf(Control.class);
        for (String value : query.getOrDefault("controls", List.of())) {
            try {
                chosen.add(Control.valueOf(value));
            } catch (IllegalArgumentException _) {
                refuse("controls", "is not on the list", names(Control.class));
            }
        }
        return chosen;
    }

    private <T> @Nullable T parsed(String name, String problem, @Nullable String allowed, Function<String, T> reading) {
        if (isBlank(name)) {
            return null;
        }
        try {
            return reading.apply(query.getFirst(name).strip());
        } catch (IllegalArgumentException | DateTimeException _) {
            refuse(name, problem, allowed);
            return null;
        }
    }

    private boolean isBlank(String name) {
        String value = query.getFirst(name);
        return value == null || value.isBlank();
    }

    private void refuse(String name, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem("$." + name, problem, allowed));
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s,_]", "");
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
