package io.cyberpas.quote.quote.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.quote.QuoteOption;
import io.cyberpas.quote.rating.PricedPart;
import io.cyberpas.quote.rating.Worksheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options of a quote side by side.
 *
 * @param eventLimit the most that is paid for one event whichever option is chosen; null where only the annual limit counts
 * @param options one column each
 * @param parts premium of each coverage part, one row each; none while nothing is priced
 */
public record Comparison(@Nullable Money eventLimit, List<QuoteOption> options, List<PartRow> parts) {

    /** A coverage part with its premium in each option, empty where the option does not have it. */
    public record PartRow(CoveragePart part, List<Optional<Money>> premiums) {}

    static Comparison of(@Nullable Money eventLimit, List<QuoteOption> options) {
        List<PartRow> rows = options.stream()
                .flatMap(Comparison::pricedParts)
                .map(PricedPart::code)
                .distinct()
                .map(code -> new PartRow(
                        code,
                        options.stream().map(option -> premium(option, code)).toList()))
                .toList();
        return new Comparison(eventLimit, options, rows);
    }

    /** Whether the options have premiums. */
    public boolean isPriced() {
        return !parts.isEmpty();
    }

    /** Columns of the table: the names of the rows and the options. */
    public int columns() {
        return options.size() + 1;
    }

    private static Optional<Money> premium(QuoteOption option, CoveragePart code) {
        return pricedParts(option)
                .filter(part -> part.code() == code)
                .map(PricedPart::premium)
                .findFirst();
    }

    private static Stream<PricedPart> pricedParts(QuoteOption option) {
        Worksheet worksheet = option.worksheet();
        return worksheet == null ? Stream.empty() : worksheet.parts().stream();
    }
}
