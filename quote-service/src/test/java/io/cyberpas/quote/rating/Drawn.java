package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.tariff.Bands;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What can be priced by the shipped catalogue, drawn at random: every product, currency, part, menu and band edge. */
final class Drawn {

    private static final int MOST_PERSONS = 10_000_000;

    private Drawn() {}

    /** Companies and public bodies, by all their products. */
    static Arbitrary<Priced> companies() {
        return products(false)
                .flatMap(product ->
                        risks((CompanyTariff) Files.tariffOf(product)).flatMap(risk -> priced(product, risk)));
    }

    /** Private persons, by all their products. */
    static Arbitrary<Priced> households() {
        return products(true)
                .flatMap(product -> Arbitraries.longs()
                        .between(1, MOST_PERSONS)
                        .flatMap(persons -> priced(product, new HouseholdRisk(persons))));
    }

    /** Sales that the tariff has a premium for, the edges of its bands among them. */
    static Arbitrary<Money> sales(CompanyTariff tariff) {
        return sizes(tariff.basePremium()).map(size -> Money.of(size.max(BigDecimal.ONE), tariff.currency()));
    }

    /** Numbers of data subjects that the tariff has a factor for, the edges of its bands among them. */
    static Arbitrary<Long> records(CompanyTariff tariff) {
        return sizes(tariff.records()).map(BigDecimal::longValueExact);
    }

    static Arbitrary<Adjustment> loadings() {
        return percents(1, 20_000);
    }

    static Arbitrary<Adjustment> discounts() {
        return percents(-3_000, -1);
    }

    private static Arbitrary<Adjustment> percents(int lowest, int highest) {
        return Arbitraries.integers()
                .between(lowest, highest)
                .map(hundredths -> new Adjustment(BigDecimal.valueOf(hundredths, 2), "as agreed", "uma"));
    }

    private static Arbitrary<Product> products(boolean household) {
        return Arbitraries.of(Arrays.stream(ProductCode.values())
                .flatMap(code -> Files.catalogue().versions(code).stream())
                .filter(product -> household == (product.segment() == Segment.HOUSEHOLD))
                .toList());
    }

    private static Arbitrary<Priced> priced(Product product, Risk risk) {
        return Combinators.combine(
                        covers(product),
                        Arbitraries.of(product.limitMenu()),
                        Arbitraries.of(product.retentionMenu()),
                        Arbitraries.of(product.parts()).set().ofMinSize(1),
                        Arbitraries.oneOf(loadings(), discounts()).list().ofMaxSize(2))
                .as((cover, limit, retention, parts, adjustments) -> {
                    List<PartOffer> inOrder =
                            product.parts().stream().filter(parts::contains).toList();
                    return Priced.of(
                            product, new RatingInput(risk, cover, inOrder, limit, retention, null, adjustments));
                });
    }

    private static Arbitrary<CompanyRisk> risks(CompanyTariff tariff) {
        return Combinators.combine(
                        sales(tariff),
                        records(tariff),
                        Arbitraries.of(Industry.class),
                        Arbitraries.of(Control.class).set(),
                        Arbitraries.integers().between(40, 100))
                .as((sales, records, industry, controls, rating) ->
                        new CompanyRisk(sales, records, industry, controls, false, rating));
    }

    private static Arbitrary<Cover> covers(Product product) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(1, 365))
                .as((start, days) -> {
                    LocalDate first = product.effectiveFrom().plusDays(start);
                    return new Cover(first, first.plusDays(days));
                });
    }

    private static Arbitrary<BigDecimal> sizes(Bands bands) {
        long most = bands.upTo().longValue();
        Arbitrary<BigDecimal> any = Arbitraries.longs().between(0, most).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> edges = Arbitraries.of(bands.bands())
                .map(band -> band.from().setScale(0, RoundingMode.CEILING))
                .flatMap(edge ->
                        Arbitraries.of(edge, edge.subtract(BigDecimal.ONE).max(BigDecimal.ZERO)));
        return Arbitraries.oneOf(any, edges);
    }
}
