package io.cyberpas.claims.claim.api;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.DoubtConfirmation;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.MatchDoubt;
import io.cyberpas.claims.claim.Notifier;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.claim.Trigger;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as its readers see it; the notifier in full only for those who handle the claim and for its broker. */
@Schema(name = "Claim")
public record ClaimView(
        @Schema(examples = "C-2026-000001") String number,
        @Schema(examples = "P-2026-000001") String policyNumber,
        String insuredName,
        String brokerage,
        ClaimStage stage,
        @Nullable Severity severity,
        List<Jurisdiction> jurisdictions,
        boolean extortionDemanded,
        Instant awareAt,
        @Nullable LocalDate occurredOn,
        @Nullable LocalDate occurredUntil,
        @Nullable LocalDate claimMadeOn,
        Instant notifiedAt,
        @Nullable Instant acknowledgedAt,
        String summary,
        NotifierView notifier,
        CoverView cover,
        @Nullable String duplicateReview,
        @Nullable @Schema(examples = "EV-2026-000001") String eventCode,
        List<LineView> lines,
        long version) {

    /** Who told of the loss. */
    @Schema(name = "Notifier")
    public record NotifierView(
            String name,
            Notifier.Capacity capacity,
            @Nullable String email,
            @Nullable String phone) {

        static NotifierView of(Notifier notifier, boolean masked) {
            return new NotifierView(
                    masked ? Masking.personName(notifier.name()) : notifier.name(),
                    notifier.capacity(),
                    notifier.email() != null && masked ? Masking.email(notifier.email()) : notifier.email(),
                    notifier.phone() != null && masked ? Masking.phone(notifier.phone()) : notifier.phone());
        }
    }

    /** Terms of the whole policy; {@code doubt} says why it does not seem to cover what the triggers ask for. */
    @Schema(name = "ClaimCover")
    public record CoverView(
            LocalDate from,
            LocalDate to,
            Money aggregateLimit,
            Money retention,
            @Nullable String doubt,

            @Nullable @Schema(description = "Why the claim goes on although its cover is in doubt")
            String doubtFinding) {}

    /** One coverage part under which loss is claimed. */
    @Schema(name = "ClaimLine")
    public record LineView(
            CoveragePart part,
            Side side,
            Trigger trigger,
            Money limit,
            Money retention,
            @Nullable Integer waitingPeriodHours,
            @Nullable LocalDate retroactiveDate,
            MatchView match) {

        static LineView of(ClaimLine line) {
            return new LineView(
                    line.part(),
                    line.side(),
                    line.trigger(),
                    line.limit(),
                    line.retention(),
                    line.waitingPeriodHours(),
                    line.retroactiveDate(),
                    new MatchView(
                            line.match().on(),
                            line.match().doubts(),
                            line.match().detail()));
        }
    }

    /** Whether the policy covers a line as of the day its trigger asks for; no doubts where it does. */
    @Schema(name = "LineMatch")
    public record MatchView(
            @Nullable @Schema(description = "The day looked at; null where it is not known")
            LocalDate on,

            List<MatchDoubt> doubts,

            @Nullable @Schema(description = "What the policy service said to it")
            String detail) {

        public boolean isMatched() {
            return doubts.isEmpty();
        }
    }

    /** The view for one reader. */
    public static ClaimView of(Claim claim, Actor reader) {
        var cover = claim.cover();
        return new ClaimView(
                claim.number(),
                claim.policyNumber(),
                claim.cover().insuredName(),
                cover.brokerage(),
                claim.stage(),
                claim.triage().severity().orElse(null),
                claim.triage().jurisdictions().stream().sorted().toList(),
                claim.triage().extortionDemanded(),
                claim.awareAt(),
                claim.notice().occurredOn(),
                claim.notice().occurredUntil(),
                claim.notice().claimMadeOn(),
                claim.notice().receivedAt(),
                claim.acknowledgedAt().orElse(null),
                claim.notice().summary(),
                NotifierView.of(claim.notice().notifier(), !mayContact(reader)),
                new CoverView(
                        cover.from(),
                        cover.to(),
                        cover.aggregateLimit(),
                        cover.retention(),
                        cover.doubt(),
                        claim.doubtConfirmation()
                                .map(DoubtConfirmation::finding)
                                .orElse(null)),
                claim.duplicateReview().orElse(null),
                claim.eventCode().orElse(null),
                claim.lines().stream().map(LineView::of).toList(),
                claim.version());
    }

    private static boolean mayContact(Actor reader) {
        return reader.is(Roles.CLAIMS_HANDLER) || reader.is(Roles.CLAIMS_MANAGER) || reader.is(Roles.BROKER);
    }
}
