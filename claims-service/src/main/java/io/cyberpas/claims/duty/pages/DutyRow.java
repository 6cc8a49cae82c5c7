package io.cyberpas.claims.duty.pages;

import io.cyberpas.claims.claim.Wording;
import io.cyberpas.claims.duty.Duty;
import io.cyberpas.claims.duty.DutyRules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A duty as a row of the overview, its law in the reader's language as far as the rule is still known. */
public record DutyRow(
        Duty duty,
        Wording law,
        Wording addressee,
        @Nullable Instant dueAt,
        @Nullable Instant filedAt,
        @Nullable String receipt,
        @Nullable String reason,
        boolean late) {

    public static DutyRow of(Duty duty, DutyRules rules, Instant now) {
        var rule = rules.rule(duty.code());
        return new DutyRow(
                duty,
                rule.map(each -> each.law()).orElseGet(() -> new Wording(duty.law(), duty.law())),
                rule.map(each -> each.addressee()).orElseGet(() -> new Wording(duty.addressee(), duty.addressee())),
                duty.dueAt().orElse(null),
                duty.filedAt().orElse(null),
                duty.receipt().orElse(null),
                duty.reason().orElse(null),
                duty.isLate(now));
    }
}
