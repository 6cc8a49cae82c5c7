package io.cyberpas.claims.duty.adapter;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.DutyClock;
import io.cyberpas.claims.duty.DutyCondition;
import io.cyberpas.claims.duty.DutyRule;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.duty.WaiverGround;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file {@code data/duties/rules.yaml}; a mistake in it stops the service from starting. */
class DutyRuleFile {

    private static final String FILE = "data/duties/rules.yaml";

    record Content(List<Row> rules) {}

    record Row(
            String code,
            Jurisdiction jurisdiction,
            Bilingual law,
            Bilingual addressee,
            @Nullable When when,
            Clock clock,
            String notice,
            @Nullable String supplements,
            @Nullable String supplement,
            boolean stays,
            @Nullable Integer postingDays,
            ClaimStage before,
            List<Waiver> waivers,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source) {

        DutyRule rule() {
            return new DutyRule(
                    code,
                    jurisdiction,
                    law,
                    addressee,
                    when == null ? new DutyCondition(Set.of(), Set.of(), Set.of(), null) : when.condition(),
                    clock.read(),
                    notice,
                    supplements,
                    supplement,
                    stays,
                    postingDays,
                    before,
                    waivers == null
                            ? List.of()
                            : waivers.stream().map(Waiver::read).toList(),
                    effectiveFrom,
                    effectiveTo,
                    source);
        }
    }

    record When(
            Set<IncidentTrait> allOf,
            Set<IncidentTrait> anyOf,
            Set<IncidentTrait> noneOf,
            @Nullable Long minimumPersons) {

        DutyCondition condition() {
            return new DutyCondition(allOf, anyOf, noneOf, minimumPersons);
        }
    }

    record Clock(DutyClock.Start from, DutyClock.Unit unit, int length, ZoneId zone) {

        DutyClock read() {
            return new DutyClock(from, unit, length, zone);
        }
    }

    record Waiver(String code, Bilingual ground, Set<IncidentTrait> needs, Source source) {

        WaiverGround read() {
            return new WaiverGround(code, ground, needs, source);
        }
    }

    @Produces
    @Singleton
    @Startup
    static DutyRules rules() {
        try {
            return new DutyRules(DataFiles.read(FILE, Content.class).rules().stream()
                    .map(Row::rule)
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
