package io.cyberpas.claims.duty.api;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.Completeness;
import io.cyberpas.claims.duty.Duty;
import io.cyberpas.claims.duty.DutyCondition.Ground;
import io.cyberpas.claims.duty.DutyFiling;
import io.cyberpas.claims.duty.DutyRule;
import io.cyberpas.claims.duty.DutyStatus;
import io.cyberpas.claims.duty.IncidentFacts;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.duty.WaiverGround;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A duty; {@code version} is what If-Match asks for when it is answered. */
@Schema(name = "Duty")
record DutyView(
        @Schema(examples = "KR_PIPA_34") String code,
        Jurisdiction jurisdiction,
        String law,
        String addressee,

        @Schema(description = "Absent: without delay, or the clock has not started") @Nullable
        Instant dueAt,

        DutyStatus status,
        boolean late,

        @Schema(description = "By how much, ISO 8601", examples = "PT5H30M") @Nullable
        String lateBy,

        @Nullable Instant filedAt,
        @Nullable String receipt,
        List<FilingView> filings,

        @Schema(description = "First day on which a publication need not stand any more") @Nullable
        LocalDate postedUntil,

        @Nullable String waiverGround,
        @Nullable String reason,
        @Nullable String answeredBy,

        @Schema(description = "Why it is proposed to be found not applicable") @Nullable
        String doubt,

        @Schema(description = "Code of the duty whose report it completes") @Nullable
        String supplements,

        @Schema(description = "Stage that is not left while it is open")
        ClaimStage before,

        List<WaiverView> waivers,

        @Schema(description = "Why it arises") List<GroundView> grounds,

        @Schema(description = "V read in the source, S secondary, R recalled")
        String source,

        long version) {

    /** A report as it was made. */
    @Schema(name = "DutyFilingKept")
    record FilingView(Completeness completeness, String receipt, Instant filedAt, String filedBy, String recordedBy) {

        static FilingView of(DutyFiling filing) {
            return new FilingView(
                    filing.completeness(), filing.receipt(), filing.filedAt(), filing.filedBy(), filing.recordedBy());
        }
    }

    /** A ground on which the law lets go of the duty. */
    @Schema(name = "WaiverGround")
    record WaiverView(String code, String ground, List<IncidentTrait> needs, String source) {

        static WaiverView of(WaiverGround ground) {
            return new WaiverView(
                    ground.code(),
                    ground.ground().en(),
                    ground.needs().stream().sorted().toList(),
                    ground.source().name());
        }
    }

    /** What a rule asks, and whether the facts meet it. */
    @Schema(name = "DutyGround")
    record GroundView(
            Ground.Kind kind,
            List<IncidentTrait> traits,
            @Nullable Long minimumPersons,
            boolean holds) {

        static GroundView of(Ground ground) {
            return new GroundView(ground.kind(), ground.traits(), ground.number(), ground.holds());
        }
    }

    /** A duty of the law that does not arise, and why. */
    @Schema(name = "DutyNotArising")
    record NotArisingView(
            String code, Jurisdiction jurisdiction, String law, String addressee, List<GroundView> grounds) {

        static NotArisingView of(DutyRule rule, IncidentFacts facts) {
            return new NotArisingView(
                    rule.code(),
                    rule.jurisdiction(),
                    rule.law().en(),
                    rule.addressee().en(),
                    groundsOf(rule, facts));
        }
    }

    static DutyView of(Duty duty, DutyRule rule, @Nullable IncidentFacts facts, Instant now) {
        return new DutyView(
                duty.code(),
                duty.jurisdiction(),
                duty.law(),
                duty.addressee(),
                duty.dueAt().orElse(null),
                duty.status(),
                duty.isLate(now),
                duty.lateBy(now).map(Duration::toString).orElse(null),
                duty.filedAt().orElse(null),
                duty.receipt().orElse(null),
                duty.filings().stream().map(FilingView::of).toList(),
                duty.postedUntil().orElse(null),
                duty.waiverGround().orElse(null),
                duty.reason().orElse(null),
                duty.answeredBy().orElse(null),
                duty.doubt().orElse(null),
                rule.supplements(),
                rule.before(),
                rule.waivers().stream().map(WaiverView::of).toList(),
                facts == null || rule.supplements() != null ? List.of() : groundsOf(rule, facts),
                duty.source(),
                duty.version());
    }

    private static List<GroundView> groundsOf(DutyRule rule, IncidentFacts facts) {
        return rule.grounds(facts).stream().map(GroundView::of).toList();
    }
}
