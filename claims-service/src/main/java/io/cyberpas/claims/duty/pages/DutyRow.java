package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.duty.Duty;
import io.cyberpas.claims.duty.DutyCondition.Ground;
import io.cyberpas.claims.duty.DutyFiling;
import io.cyberpas.claims.duty.DutyRule;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.IncidentFacts;
import io.cyberpas.claims.duty.WaiverGround;
import io.cyberpas.platform.data.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty as a row of a page.
 *
 * @param lateBy by how much it was, or is by now, answered after its time; null while in time
 * @param ground the ground on which it was waived
 */
public record DutyRow(
        Duty duty,
        DutyRule rule,
        Bilingual law,
        Bilingual addressee,
        @Nullable Instant dueAt,
        @Nullable Instant filedAt,
        @Nullable String receipt,
        @Nullable String reason,
        @Nullable LocalDate postedUntil,
        @Nullable String doubt,
        @Nullable Bilingual ground,
        @Nullable Duration lateBy) {

    public static DutyRow of(Duty duty, DutyRules rules, Instant now) {
        var rule = rules.of(duty);
        return new DutyRow(
                duty,
                rule,
                rule.law(),
                rule.addressee(),
                duty.dueAt().orElse(null),
                duty.filedAt().orElse(null),
                duty.receipt().orElse(null),
                duty.reason().orElse(null),
                duty.postedUntil().orElse(null),
                duty.doubt().orElse(null),
                duty.waiverGround()
                        .flatMap(code -> rule.waivers().stream()
                                .filter(each -> each.code().equals(code))
                                .map(WaiverGround::ground)
                                .findFirst())
                        .orElse(null),
                duty.lateBy(now).orElse(null));
    }

    /** Whether it is, or was answered, after its time. */
    public boolean late() {
        return lateBy != null;
    }

    /** Every report made of it. */
    public List<DutyFiling> filings() {
        return duty.filings();
    }

    /** Why it arises from the facts; empty for a supplement, which arises from a filing. */
    public List<Ground> grounds(IncidentFacts facts) {
        return rule.supplements() == null ? rule.grounds(facts) : List.of();
    }
}
