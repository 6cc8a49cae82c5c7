package io.cyberpas.claims.incident;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.PreconditionRequiredException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records what happened. */
@ApplicationScoped
public class IncidentRecording {

    private final ClaimAccess access;
    private final IncidentRecords incidents;
    private final IncidentSigns signs;
    private final VerisFormat format;
    private final AuditTrail audit;
    private final Clock clock;

    IncidentRecording(
            ClaimAccess access,
            IncidentRecords incidents,
            IncidentSigns signs,
            VerisFormat format,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.incidents = incidents;
        this.signs = signs;
        this.format = format;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records the first or the next revision.
     *
     * @param expectedRevision the revision that it follows; null for the first one
     * @throws PreconditionRequiredException if there is a revision and none is named
     * @throws StaleVersionException if another revision is the newest
     */
    @Transactional
    public IncidentRecord record(
            String claimNumber,
            VerisRecord veris,
            IncidentStanding standing,
            @Nullable Long expectedRevision,
            Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "record the incident");
        int newest = incidents.newest(claim.id()).map(IncidentRecord::revision).orElse(0);
        if (expectedRevision == null && newest > 0) {
            throw new PreconditionRequiredException();
        }
        if (expectedRevision != null && expectedRevision != newest) {
            throw new StaleVersionException(newest);
        }
        IncidentRecord incident =
                IncidentRecord.of(claim.id(), newest + 1, standing, veris, format.write(veris), actor, clock.instant());
        incidents.persist(incident);
        signs.keep(claim, IncidentSign.of(veris));
        audit.record(
                actor,
                "incident.recorded",
                claimNumber,
                "revision %d, %s, VERIS %s".formatted(incident.revision(), standing, veris.schemaVersion()));
        return incident;
    }

    /**
     * Keeps the first, provisional record of claims that were just notified, in the transaction that notifies them.
     *
     * @param texts the records as they came, which are kept so
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordFirst(List<Claim> claims, List<VerisRecord> records, List<String> texts, Actor actor) {
        var now = clock.instant();
        for (int i = 0; i < claims.size(); i++) {
            incidents.persist(IncidentRecord.of(
                    claims.get(i).id(), 1, IncidentStanding.PROVISIONAL, records.get(i), texts.get(i), actor, now));
        }
        incidents.flush();
        signs.keepAll(claims, records);
    }

    /** The newest revision, or the one asked for. */
    @Transactional
    public Optional<IncidentRecord> find(String claimNumber, Optional<Integer> revision, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return revision.isPresent() ? incidents.revision(claim.id(), revision.get()) : incidents.newest(claim.id());
    }

    /** All revisions, newest first. */
    @Transactional
    public List<IncidentRecord> revisions(String claimNumber, Actor actor) {
        return incidents.of(access.visible(claimNumber, actor).id());
    }

    /** What a revision says. */
    public VerisRecord veris(IncidentRecord incident) {
        return format.read(incident.content());
    }
}
