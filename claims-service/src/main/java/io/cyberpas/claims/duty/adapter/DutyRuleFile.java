package io.cyberpas.claims.duty.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.Wording;
import io.cyberpas.claims.duty.DutyClock;
import io.cyberpas.claims.duty.DutyRule;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.IncidentTrait;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file {@code data/notification-duties.json}; a mistake in it stops the service from starting. */
class DutyRuleFile {

    private static final String FILE = "/data/notification-duties.json";

    record Row(
            String code,
            Jurisdiction jurisdiction,
            Wording law,
            Wording addressee,
            @Nullable Set<IncidentTrait> allOf,
            @Nullable Set<IncidentTrait> anyOf,
            @Nullable Set<IncidentTrait> noneOf,
            @Nullable Long minimumSubjects,
            DutyRule.Start start,
            DutyClock.Unit unit,
            @Nullable Integer length,
            ZoneId zone,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String source) {

        DutyRule rule() {
            return new DutyRule(
                    code,
                    jurisdiction,
                    law,
                    addressee,
                    orEmpty(allOf),
                    orEmpty(anyOf),
                    orEmpty(noneOf),
                    minimumSubjects,
                    start,
                    new DutyClock(unit, length == null ? 0 : length),
                    zone,
                    effectiveFrom,
                    effectiveTo,
                    source);
        }

        private static Set<IncidentTrait> orEmpty(@Nullable Set<IncidentTrait> traits) {
            return traits == null ? Set.of() : Set.copyOf(traits);
        }
    }

    @Produces
    @Singleton
    @Startup
    DutyRules rules(ObjectMapper json) {
        try (var file = DutyRuleFile.class.getResourceAsStream(FILE)) {
            List<Row> rows = json.readValue(file, new TypeReference<>() {});
            return new DutyRules(rows.stream().map(Row::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data " + FILE + " cannot be read", e);
        }
    }
}
