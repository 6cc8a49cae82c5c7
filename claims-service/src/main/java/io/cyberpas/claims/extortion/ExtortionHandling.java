package io.cyberpas.claims.extortion;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what is found on a demand, and says whether it may be paid. */
@ApplicationScoped
public class ExtortionHandling implements StageGate {

    private static final String SCREEN = "SCREEN_RANSOM";
    private static final String CONSENT = "CONSENT_TO_RANSOM";
    private static final String REPORT = "REPORT_RANSOM";
    private static final String SCREEN_WALLET = "SCREEN_WALLET";
    private static final String NO_DEMAND = "No ransom is demanded";

    private final ClaimAccess access;
    private final ExtortionCases cases;
    private final WorkQueue work;
    private final AuditTrail audit;
    private final Clock clock;

    ExtortionHandling(ClaimAccess access, ExtortionCases cases, WorkQueue work, AuditTrail audit, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks the right people for each lock of a demand, or takes it off their queues where there is none; in the transaction of the triage. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Claim claim, Actor actor) {
        var known = of(claim);
        if (!claim.triage().extortionDemanded()) {
            work.settle(claim, SCREEN, claim.number(), NO_DEMAND, actor);
            work.settle(claim, REPORT, claim.number(), NO_DEMAND, actor);
            known.ifPresent(each -> settleConsent(claim, each, NO_DEMAND, actor));
            return;
        }
        if (known.map(ExtortionCase::screening).orElse(ExtortionCase.Screening.PENDING)
                == ExtortionCase.Screening.PENDING) {
            work.ask(claim, SCREEN, claim.number(), actor);
        }
        if (known.flatMap(ExtortionCase::policeReference).isEmpty()) {
            work.ask(claim, REPORT, claim.number(), actor);
        }
    }

    /** The result of the sanction screening. */
    @Transactional
    public void screened(
            String number, @Nullable IfMatch ifMatch, ExtortionCase.Screening result, String reference, Actor actor) {
        change(number, ifMatch, actor, "extortion.screened", result + " " + reference, (claim, extortion) -> {
            settleConsent(claim, extortion, "Screened anew", actor);
            var outcome = result + " " + reference;
            if (result != ExtortionCase.Screening.PENDING) {
                extortion
                        .unscreenedWallets()
                        .forEach(contact -> work.settle(claim, SCREEN_WALLET, contact, outcome, actor));
            }
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            extortion.screened(result, reference, actor.subject(), at);
            work.settle(claim, SCREEN, number, outcome, actor);
            if (result == ExtortionCase.Screening.CLEAR) {
                work.ask(claim, CONSENT, at.toString(), new Bilingual(reference, reference), actor);
            }
        });
    }

    /**
     * A wallet came up that no screening has seen: somebody is asked to have it screened, and a clear screening with the consent that rests
     * on it falls. In the transaction that records the wallet, with the claim locked.
     *
     * @param reference of the contact that named it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void walletNamed(Claim claim, String reference, Actor actor) {
        var extortion = kept(claim);
        var wasClear = extortion.screening() == ExtortionCase.Screening.CLEAR;
        extortion.walletNamed(reference);
        cases.flush();
        work.ask(claim, SCREEN_WALLET, reference, actor);
        if (wasClear) {
            settleConsent(claim, extortion, "A wallet is not screened", actor);
            audit.record(actor, "extortion.screening-undone", claim.number(), reference);
        }
    }

    /** The insurer's consent, given by a manager. */
    @Transactional
    public void consent(String number, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        change(number, ifMatch, actor, "extortion.consented", reason, (claim, extortion) -> {
            extortion.consent(reason, actor.subject(), clock.instant());
            settleConsent(claim, extortion, reason, actor);
        });
    }

    /** The insurer's refusal, given by a manager: no ransom will be paid, and the claim goes on without it. */
    @Transactional
    public void refuse(String number, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        change(number, ifMatch, actor, "extortion.refused", reason, (claim, extortion) -> {
            extortion.refuse(reason, actor.subject(), clock.instant());
            settleConsent(claim, extortion, reason, actor);
        });
    }

    /** The consent is asked for each screening anew, so the task is known by its instant. */
    private void settleConsent(Claim claim, ExtortionCase extortion, String note, Actor actor) {
        extortion.screenedAt().ifPresent(at -> work.settle(claim, CONSENT, at.toString(), note, actor));
    }

    /** The report to law enforcement. */
    @Transactional
    public void lawEnforcementInformed(String number, @Nullable IfMatch ifMatch, String reference, Actor actor) {
        change(number, ifMatch, actor, "extortion.reported", reference, (claim, extortion) -> {
            extortion.lawEnforcementInformed(reference, clock.instant());
            work.settle(claim, REPORT, number, reference, actor);
        });
    }

    /** The case of a claim, if work on it began. */
    public Optional<ExtortionCase> of(Claim claim) {
        return cases.findByIdOptional(claim.id());
    }

    /** What forbids paying a ransom on the claim as things stand. */
    public List<UnmetCondition> stops(Claim claim) {
        return caseOf(claim).stops();
    }

    /** The hard stop in front of every payment under the extortion cover. */
    public void requireClear(Claim claim) {
        var stops = stops(claim);
        if (!stops.isEmpty()) {
            throw new HardStopException(stops);
        }
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.EXTORTION;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        return caseOf(claim).waitsFor(isToBePaid(claim));
    }

    @Override
    public List<String> evidence(Claim claim) {
        return of(claim).stream()
                .flatMap(each -> Stream.of(each.screeningReference(), each.policeReference()))
                .flatMap(Optional::stream)
                .toList();
    }

    private ExtortionCase caseOf(Claim claim) {
        return of(claim).orElseGet(() -> ExtortionCase.open(claim.id()));
    }

    /** Without a line for the ransom nothing is to be consented to; screening and report are due all the same. */
    private static boolean isToBePaid(Claim claim) {
        return claim.line(CoveragePart.CYBER_EXTORTION).isPresent();
    }

    /** The case as it is kept, begun if there was none: its version is another one than that of no case as soon as anything is known. */
    private ExtortionCase kept(Claim claim) {
        return of(claim).orElseGet(() -> {
            var begun = ExtortionCase.open(claim.id());
            cases.persistAndFlush(begun);
            return begun;
        });
    }

    private void change(
            String number,
            @Nullable IfMatch ifMatch,
            Actor actor,
            String action,
            String reason,
            BiConsumer<Claim, ExtortionCase> verb) {
        var claim = access.forWork(number, actor, "work on the demand");
        if (!claim.triage().extortionDemanded()) {
            throw new ConflictException("No demand is recorded on claim " + number + "; record it at the triage");
        }
        IfMatch.check(ifMatch, of(claim).map(ExtortionCase::version).orElse(0L));
        verb.accept(claim, kept(claim));
        cases.flush();
        audit.record(actor, action, number, reason);
    }
}
