package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** Small treaties in won whose results can be worked out by hand. */
final class TestTreaties {
    static final Currency KRW = Currency.getInstance("KRW");
    static final LocalDate INCEPTION = LocalDate.parse("2026-12-01");
    static final String FILE = "treaties/test.yaml";

    private TestTreaties() {}

    static Money won(long amount) {
        return Money.of(amount, "KRW");
    }

    static Treaties of(Treaty... treaties) {
        Treaties all = new Treaties();
        for (String code : List.of("A", "B", "C", "POOL", "FUND")) {
            all.add(FILE, new Reinsurer(code, new Bilingual(code, code), "KR", Source.P));
        }
        Arrays.stream(treaties).forEach(treaty -> all.add(FILE, treaty));
        return all;
    }

    static Programme programme(Treaty... treaties) {
        return of(treaties).programme(Product.PUBLIC_SECTOR, KRW, INCEPTION);
    }

    static Treaty share(TreatyKind kind, String code, String share, String commission, long maximum, String... parts) {
        return treaty(
                kind,
                code,
                new ProportionalTerms(new BigDecimal(share), new BigDecimal(commission), won(maximum)),
                parts);
    }

    /** @param reinstatements the price of each */
    static Treaty layer(
            TreatyKind kind, String code, long deductible, long limit, List<String> reinstatements, String... parts) {
        return treaty(
                kind,
                code,
                new ExcessTerms(
                        won(deductible),
                        won(limit),
                        reinstatements.stream().map(BigDecimal::new).toList(),
                        new BigDecimal("0.10"),
                        won(limit)),
                parts);
    }

    /** @param parts such as {@code A:0.6} */
    static Treaty treaty(TreatyKind kind, String code, TreatyTerms terms, String... parts) {
        return new Treaty(
                code,
                kind,
                new Bilingual(code, code),
                Source.P,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-01-01"),
                KRW,
                Set.of(Product.PUBLIC_SECTOR, Product.ENTERPRISE_CYBER),
                terms,
                Arrays.stream(parts)
                        .map(part -> part.split(":"))
                        .map(part -> new Participation(part[0], new BigDecimal(part[1])))
                        .toList());
    }
}
