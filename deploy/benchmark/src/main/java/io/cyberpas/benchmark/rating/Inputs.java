package io.cyberpas.benchmark.rating;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.rating.RatingInput;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ten parts of the enterprise product for ever other companies: same seed, same companies. */
final class Inputs {

    static final CompanyTariff TARIFF = DataFiles.read("tariffs/enterprise-2026-01.yaml", CompanyTariff.class);

    private static final Product PRODUCT = DataFiles.read("products/enterprise-cyber-2026-01.yaml", Product.class);
    private static final List<PartOffer> TEN_PARTS = PRODUCT.parts().subList(0, 10);
    private static final long HIGHEST_SALES = 500_000_000_000L;
    private static final long MOST_RECORDS = 10_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Random random;

    private Inputs(long seed) {
        this.random = new Random(seed);
    }

    static List<RatingInput> of(int count) {
        Inputs inputs = new Inputs(20_261_122);
        return Stream.generate(inputs::next).limit(count).toList();
    }

    private RatingInput next() {
        LocalDate from = FIRST_DAY.plusDays(random.nextInt(365));
        return new RatingInput(
                new CompanyRisk(
                        Money.of(1 + random.nextLong(HIGHEST_SALES), "KRW"),
                        random.nextLong(MOST_RECORDS),
                        Industry.values()[random.nextInt(Industry.values().length)],
                        controls(),
                        false,
                        40 + random.nextInt(61)),
                new Cover(from, from.plusYears(1)),
                TEN_PARTS,
                PRODUCT.limitMenu().get(random.nextInt(PRODUCT.limits().size())),
                PRODUCT.retentionMenu().get(random.nextInt(3)),
                null,
                List.of());
    }

    private Set<Control> controls() {
        return Arrays.stream(Control.values()).filter(_ -> random.nextBoolean()).collect(Collectors.toSet());
    }
}
