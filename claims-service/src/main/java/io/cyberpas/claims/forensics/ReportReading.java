package io.cyberpas.claims.forensics;

import io.cyberpas.claims.engagement.Engagements;
import io.cyberpas.claims.panel.Ed25519PublicKey;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads reports: what proves them, what differs between two revisions, what techniques are called. */
@ApplicationScoped
public class ReportReading {

    private final ReportHandling handling;
    private final EvidenceItems items;
    private final CustodyLog custody;
    private final FirmSignatures signatures;
    private final ReportStamping stamping;
    private final Engagements engagements;
    private final DatedRows<TechniqueCatalogue> techniques;
    private final Clock clock;

    ReportReading(
            ReportHandling handling,
            EvidenceItems items,
            CustodyLog custody,
            FirmSignatures signatures,
            ReportStamping stamping,
            Engagements engagements,
            DatedRows<TechniqueCatalogue> techniques,
            Clock clock) {
        this.handling = handling;
        this.items = items;
        this.custody = custody;
        this.signatures = signatures;
        this.stamping = stamping;
        this.engagements = engagements;
        this.techniques = techniques;
        this.clock = clock;
    }

    /** A revision, the newest where none is named. */
    @Transactional
    public ForensicReport required(String claimNumber, Optional<Integer> revision, Actor actor) {
        return handling.find(claimNumber, revision, actor)
                .orElseThrow(() -> new AbsentException("forensic report of claim", claimNumber));
    }

    /** A revision that was signed. */
    @Transactional
    public ForensicReport signed(String claimNumber, Optional<Integer> revision, Actor actor) {
        ForensicReport report = required(claimNumber, revision, actor);
        if (report.signature().isEmpty()) {
            throw new ConflictException(report.reference() + " is not signed yet");
        }
        return report;
    }

    /** Everything that can be checked of a revision. */
    @Transactional
    public ReportProof proof(ForensicReport report) {
        Map<String, String> registered = items.hashesByLabel(report.claimId());
        List<String> differing = handling.content(report).items().stream()
                .filter(item -> !item.sha256().equalsIgnoreCase(registered.get(item.label())))
                .map(ReportContent.ExaminedItem::label)
                .toList();
        Boolean keyCounted = report.firmSignature()
                .map(own -> report.signature()
                        .map(made -> signatures.counted(own, made.firm(), made.signedAt()))
                        .orElse(false))
                .orElse(null);
        return new ReportProof(
                handling.verify(report),
                keyCounted,
                differing,
                custody.verify(items.of(report.claimId())),
                stamping.check(report).orElse(null));
    }

    /** The time-stamp of a revision; empty while there is none. */
    @Transactional
    public Optional<ReportTimestamp> timestamp(ForensicReport report) {
        return stamping.of(report);
    }

    /** What differs between two revisions. */
    @Transactional
    public ReportComparison compare(String claimNumber, int from, int to, Actor actor) {
        ForensicReport before = required(claimNumber, Optional.of(from), actor);
        ForensicReport after = required(claimNumber, Optional.of(to), actor);
        return ReportComparison.of(from, handling.content(before), to, handling.content(after));
    }

    /** The text over which the service signed a revision. */
    public String statement(ForensicReport report) {
        return report.signature()
                .orElseThrow()
                .statement(report.reference(), new Sha256(report.contentSha256().orElseThrow()));
    }

    /**
     * The text that the actor's firm signs itself, for the draft as it is now, or as it was signed.
     *
     * @throws ForbiddenActionException if the actor is of no firm
     */
    public String firmStatement(ForensicReport report, String keyId, Actor actor) {
        String firm = report.signature().map(ReportSignature::firm).orElse(actor.vendor());
        if (firm == null) {
            throw new ForbiddenActionException("The statement is signed by the appointed firm");
        }
        return FirmSignature.statement(report.reference(), Sha256.of(report.content()), firm, keyId);
    }

    /** The key with which the service signed a revision. */
    public Ed25519PublicKey key(ForensicReport report) {
        return new Ed25519PublicKey(report.signature().orElseThrow().publicKey());
    }

    /** Whether the report is under privilege: an appointment to the claim says so. */
    @Transactional
    public boolean isPrivileged(ForensicReport report) {
        return engagements.anyPrivileged(report.claimId());
    }

    /** The techniques as they count today. */
    public TechniqueCatalogue techniques() {
        return techniques.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
