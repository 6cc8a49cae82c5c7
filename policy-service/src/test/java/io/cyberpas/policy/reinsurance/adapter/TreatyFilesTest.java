package io.cyberpas.policy.reinsurance.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.reinsurance.Treaties;
import io.cyberpas.policy.reinsurance.Treaty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyFilesTest {
    private static final String REINSURERS = "treaties/reinsurers.yaml";
    private static final String KRW_2026 = "treaties/2026-krw.yaml";

    @Test
    void aPublicBodyFallsUnderFundPoolQuotaShareAndLayersInThatOrder() {
        Treaties treaties = TreatyFiles.read(List.of(REINSURERS, KRW_2026));
        List<String> codes = treaties
                .programme(Product.PUBLIC_SECTOR, Currency.getInstance("KRW"), LocalDate.parse("2026-12-31"))
                .treaties()
                .stream()
                .map(Treaty::code)
                .toList();
        assertEquals(
                List.of(
                        "RF-PUBLIC-2026",
                        "POOL-PUBLIC-2026",
                        "QS-COMPANIES-2026",
                        "XR-1-2026",
                        "XR-2-2026",
                        "XE-1-2026",
                        "XE-2-2026"),
                codes);
    }

    @Test
    void everyYearAndCurrencyShippedIsFreeOfContradictions() {
        Treaties treaties = TreatyFiles.read(List.of(
                REINSURERS, KRW_2026, "treaties/2026-usd.yaml", "treaties/2027-krw.yaml", "treaties/2027-usd.yaml"));
        assertEquals(24, treaties.all().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            share: 0.40                              | share: 1.40                     | POOL-PUBLIC-2026 | its share is 1.40
            { reinsurer: HANGANG_RE, share: 0.70 }   | { reinsurer: HANGANG_RE, share: 0.60 } | QS-HOUSEHOLDS-2026 | sum up to 0.90 instead of 1
            { reinsurer: CYBER_POOL, share: 1 }      | { reinsurer: NOBODY, share: 1 } | POOL-PUBLIC-2026 | nobody knows the reinsurer NOBODY
            inceptionTo: 2027-01-01                  | inceptionTo: 2026-01-01         | RF-PUBLIC-2026   | before it begins
            code: XR-2-2026                          | code: XR-1-2026                 | XR-1-2026        | there is such a treaty already
            deductible: 2000000000                   | deductible: 1999999999          | XR-2-2026        | XR-1-2026 takes the same part
            products: [PI_LIABILITY]                 | products: [PUBLIC_SECTOR]       | POOL-PI-2026     | POOL-PUBLIC-2026 takes the same part
            kind: RETENTION_SHARE                    | kind: PER_RISK_EXCESS           | RF-PUBLIC-2026   | are not those of a PER_RISK_EXCESS
            rateOnLine: 0.12                         | rateOnLine: 0                   | XR-1-2026        | its rate on line is 0
            expectedNetPremium: 20000000000          | expectedNetPremium: 150000000   | XR-1-2026        | exceeds the net premium
            commission: 0.275                        | surprise: 0.275                 | at proportional 4 commission | commission
            maximumPerRisk: 10000000000              | maximumPerRisk: 0.5             | RF-PUBLIC-2026   | KRW takes 0 decimals
            """)
    void contradictionsNameTheFileAndTheThing(String right, String wrong, String thing, String contradiction)
            throws IOException {
        Treaties treaties = TreatyFiles.read(List.of(REINSURERS));
        String content;
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/" + KRW_2026))) {
            content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertTrue(content.contains(right), right);
        byte[] broken = content.replaceFirst(Pattern.quote(right), wrong).getBytes(StandardCharsets.UTF_8);
        ContradictionException refused = assertThrows(
                ContradictionException.class,
                () -> TreatyFiles.add(treaties, KRW_2026, DataFiles.read(KRW_2026, broken, TreatyFile.class)));
        String message = refused.getMessage();
        assertTrue(message.startsWith(KRW_2026 + ": " + thing), message);
        assertTrue(message.contains(contradiction), message);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        ContradictionException refused =
                assertThrows(ContradictionException.class, () -> TreatyFiles.read(List.of("treaties/none.yaml")));
        assertEquals("treaties/none.yaml: there is no such file", refused.getMessage());
    }
}
