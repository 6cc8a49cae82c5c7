package io.cyberpas.claims.extortion;

import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.platform.problem.ForbiddenActionException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The demand on one claim. Nothing is paid under it until sanction screening is clear, the insurer consented and law
 * enforcement was informed, all three; a hit at the screening takes a consent given before back, and so does a wallet that comes up after the screening: it is not screened.
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

    /** Where payment was asked to since the screening, by the reference of the contact that named it. */
    @ElementCollection
    @CollectionTable(name = "extortion_unscreened_wallet", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "named_in")
    private final Set<String> unscreenedWallets = new LinkedHashSet<>();

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
        if (result != Screening.PENDING) {
            unscreenedWallets.clear();
        }
        if (result != Screening.CLEAR) {
            withdrawConsent();
        }
    }

    /**
     * A wallet came up that no screening has seen: a clear screening is clear no longer. A hit stays one.
     *
     * @param reference of the contact that named it
     */
    void walletNamed(String reference) {
        unscreenedWallets.add(reference);
        if (screening == Screening.CLEAR) {
            screening = Screening.PENDING;
            withdrawConsent();
        }
    }

    /**
     * The insurer consents to negotiating and paying; given after the screening only, and by somebody else than who told its result.
     *
     * @throws ForbiddenActionException when the actor told the result of the screening
     */
    void consent(String reason, String actor, Instant at) {
        if (screening != Screening.CLEAR) {
            throw new HardStopException(List.of(notClear()));
        }
        if (actor.equals(screenedBy)) {
            throw new ForbiddenActionException("Who told the result of the screening does not consent to the ransom");
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
        var named = unscreenedWallets.stream().sorted().collect(Collectors.joining(", "));
        return new UnmetCondition(
                GateCondition.SANCTIONS_CLEAR,
                named.isEmpty()
                        ? "The sanction screening is " + screening
                        : "The sanction screening is " + screening + "; not screened: wallets of " + named);
    }

    public long version() {
        return version;
    }

    public Screening screening() {
        return screening;
    }

    /** References of contacts that named a wallet which is not screened. */
    public List<String> unscreenedWallets() {
        return unscreenedWallets.stream().sorted().toList();
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
