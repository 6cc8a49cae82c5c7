package io.cyberpas.claims.extortion;

import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The demand on one claim. Nothing is paid under it until sanction screening is clear, the insurer consented and law
 * enforcement was informed, all three; a hit at the screening takes a consent given before back.
 */
@Entity
@Table(name = "extortion_case")
public class ExtortionCase {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "screening")
    private Screening screening;

    @Column(name = "screening_reference")
    private @Nullable String screeningReference;

    @Column(name = "screened_by")
    private @Nullable String screenedBy;

    @Column(name = "screened_at")
    private @Nullable Instant screenedAt;

    @Column(name = "consented_by")
    private @Nullable String consentedBy;

    @Column(name = "consented_at")
    private @Nullable Instant consentedAt;

    @Column(name = "consent_reason")
    private @Nullable String consentReason;

    @Column(name = "refused_by")
    private @Nullable String refusedBy;

    @Column(name = "refused_at")
    private @Nullable Instant refusedAt;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Column(name = "police_reference")
    private @Nullable String policeReference;

    @Column(name = "police_informed_at")
    private @Nullable Instant policeInformedAt;

    /** What the screening of wallets, group and persons against sanction lists gave. */
    public enum Screening {
        PENDING,
        CLEAR,
        HIT
    }

    protected ExtortionCase() {}

    static ExtortionCase open(UUID claimId) {
        var extortion = new ExtortionCase();
        extortion.claimId = claimId;
        extortion.screening = Screening.PENDING;
        return extortion;
    }

    /** @param reference number of the screening report */
    void screened(Screening result, String reference, String actor, Instant at) {
        screening = result;
        screeningReference = reference;
        screenedBy = actor;
        screenedAt = at;
        if (result != Screening.CLEAR) {
            withdrawConsent();
        }
    }

    /** The insurer consents to negotiating and paying; given after the screening only. */
    void consent(String reason, String actor, Instant at) {
        if (screening != Screening.CLEAR) {
            throw new HardStopException(List.of(notClear()));
        }
        consentedBy = actor;
        consentedAt = at;
        consentReason = reason;
        refusedBy = null;
        refusedAt = null;
        refusalReason = null;
    }

    /** The insurer will not have a ransom paid, whatever the screening says: the claim goes on without it. */
    void refuse(String reason, String actor, Instant at) {
        withdrawConsent();
        refusedBy = actor;
        refusedAt = at;
        refusalReason = reason;
    }

    private void withdrawConsent() {
        consentedBy = null;
        consentedAt = null;
        consentReason = null;
    }

    /** @param reference number the police gave to the report */
    void lawEnforcementInformed(String reference, Instant at) {
        policeReference = reference;
        policeInformedAt = at;
    }

    /** What still forbids a payment; empty when nothing does. */
    public List<UnmetCondition> stops() {
        var stops = new ArrayList<UnmetCondition>();
        if (screening != Screening.CLEAR) {
            stops.add(notClear());
        }
        if (consentedAt == null) {
            stops.add(new UnmetCondition(GateCondition.INSURER_CONSENTED, "The insurer did not consent"));
        }
        if (policeReference == null) {
            stops.add(new UnmetCondition(
                    GateCondition.LAW_ENFORCEMENT_INFORMED, "The demand is not reported to law enforcement"));
        }
        return stops;
    }

    /** What the claim waits for before it goes on: of a ransom that is refused only the screening's result and the report. */
    List<UnmetCondition> waitsFor(boolean isToBePaid) {
        return stops().stream()
                .filter(each -> switch (each.condition()) {
                    case INSURER_CONSENTED -> isToBePaid && refusedAt == null;
                    case SANCTIONS_CLEAR -> refusedAt == null || screening == Screening.PENDING;
                    default -> true;
                })
                .toList();
    }

    private UnmetCondition notClear() {
        return new UnmetCondition(GateCondition.SANCTIONS_CLEAR, "The sanction screening is " + screening);
    }

    public long version() {
        return version;
    }

    public Screening screening() {
        return screening;
    }

    public Optional<String> screeningReference() {
        return Optional.ofNullable(screeningReference);
    }

    public Optional<String> screenedBy() {
        return Optional.ofNullable(screenedBy);
    }

    public Optional<Instant> screenedAt() {
        return Optional.ofNullable(screenedAt);
    }

    public Optional<String> consentedBy() {
        return Optional.ofNullable(consentedBy);
    }

    public Optional<Instant> consentedAt() {
        return Optional.ofNullable(consentedAt);
    }

    public Optional<String> consentReason() {
        return Optional.ofNullable(consentReason);
    }

    public Optional<String> refusedBy() {
        return Optional.ofNullable(refusedBy);
    }

    public Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    public Optional<String> policeReference() {
        return Optional.ofNullable(policeReference);
    }

    public Optional<Instant> policeInformedAt() {
        return Optional.ofNullable(policeInformedAt);
    }
}
