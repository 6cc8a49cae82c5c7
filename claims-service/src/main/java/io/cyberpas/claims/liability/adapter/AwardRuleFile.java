package io.cyberpas.claims.liability.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.liability.AwardRule;
import io.cyberpas.claims.liability.AwardRules;
import io.cyberpas.platform.money.Money;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file {@code data/award-rules.json}; a test reads it, so that a mistake in it is found before the service runs. */
class AwardRuleFile {

    private static final String FILE = "/data/award-rules.json";

    record Row(
            Jurisdiction jurisdiction,
            AwardRule.Kind kind,
            String amount,
            String currency,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String law,
            String source) {

        AwardRule rule() {
            return new AwardRule(
                    jurisdiction, kind, Money.of(amount, currency), effectiveFrom, effectiveTo, law, source);
        }
    }

    @Produces
    @Singleton
    @Startup
    AwardRules rules(ObjectMapper json) {
        try (var file = AwardRuleFile.class.getResourceAsStream(FILE)) {
            List<Row> rows = json.readValue(file, new TypeReference<>() {});
            return new AwardRules(rows.stream().map(Row::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data " + FILE + " cannot be read", e);
        }
    }
}
