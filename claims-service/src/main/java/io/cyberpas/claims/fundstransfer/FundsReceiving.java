package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimHandling;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.PolicyOnDays;
import io.cyberpas.claims.forensics.Acquisition;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.claims.forensics.EvidenceKind;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** Takes notices of stolen money: whole, or not at all; the rules are asked after the transaction. */
@ApplicationScoped
public class FundsReceiving {

    static final String TOPIC = "funds.judge";

    private static final String KEEP = "INSERT INTO funds_record (loss_id, content) VALUES (?, ?)";
    private static final String LABEL = "BANK-RECORD";

    private final ClaimHandling claims;
    private final PersonCovers covers;
    private final FundsPersons persons;
    private final FundsLosses losses;
    private final EvidenceKeeping evidence;
    private final Database database;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    FundsReceiving(
            ClaimHandling claims,
            PersonCovers covers,
            FundsPersons persons,
            FundsLosses losses,
            EvidenceKeeping evidence,
            Database database,
            Outbox outbox,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.claims = claims;
        this.covers = covers;
        this.persons = persons;
        this.losses = losses;
        this.evidence = evidence;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** A notice with what the policy and the person are covered for; nothing remote is left to be asked. */
    public record Prepared(FundsNotice notice, PolicyOnDays policy, PersonCover person) {}

    /** The loss whose rules are to be asked. */
    record Message(UUID lossId) {}

    /**
     * Checks a notice and reads the cover of policy and person.
     *
     * @throws InvalidInputException naming everything that is wrong with it
     * @throws io.cyberpas.platform.problem.UnavailableException when the policy service does not answer
     */
    @Transactional(Transactional.TxType.NEVER)
    public Prepared prepare(FundsNotice notice, Actor actor) {
        notice.check(clock.instant());
        return prepared(notice, claims.coverFor(notice.policyNumber(), notice.notice(zone), actor), actor);
    }

    /** The same of a notice that was checked, with the cover of the policy as it was read; reads that of the person. */
    Prepared prepared(FundsNotice notice, PolicyOnDays policy, Actor actor) {
        if (policy.part(CoveragePart.FUNDS_TRANSFER_LOSS).isEmpty()) {
            throw new InvalidInputException(
                    new FieldProblem("$.policyNumber", "does not insure stolen money or virtual property"));
        }
        var person = covers.find(notice.policyNumber(), notice.certificate(), notice.occurredOn(zone), actor);
        if (!notice.claimed().currency().equals(person.perYear().currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.transactions[0].amount.currency",
                    "is not the currency of the policy",
                    person.perYear().currency().getCurrencyCode()));
        }
        return new Prepared(notice, policy, person);
    }

    /**
     * Takes a notice that was prepared.
     *
     * @throws ConflictException of type {@code same-loss} when the same person told one of the transactions before; names the claim
     */
    @Transactional
    public FundsLoss take(Prepared prepared, Actor actor) {
        var notice = prepared.notice();
        var person = persons.hold(
                notice.policyNumber(), notice.certificate(), prepared.person().yearFrom());
        requireNew(notice);
        return keep(claims.notifyOf(notice.notice(zone), prepared.policy(), actor), prepared, person, actor);
    }

    /** Keeps the loss of a claim, and lets the rules be asked. */
    FundsLoss keep(Claim claim, Prepared prepared, UUID person, Actor actor) {
        var notice = prepared.notice();
        var loss = FundsLoss.of(claim, notice, prepared.person(), person, register(claim, notice, actor));
        losses.persistAndFlush(loss);
        var record = notice.record();
        if (record != null) {
            database.change(KEEP, loss.id(), record.content());
        }
        audit.record(
                actor,
                "funds.notified",
                claim.number(),
                loss.claimed() + " " + loss.told().product());
        outbox.send(TOPIC, claim.number(), new Message(loss.id()), actor);
        return loss;
    }

    /** @throws ConflictException of type {@code same-loss} when the same person told one of the transactions before */
    void requireNew(FundsNotice notice) {
        var known = persons.toldBefore(notice);
        if (!known.isEmpty()) {
            var claimNumber = known.getFirst().claimNumber();
            var references =
                    known.stream().map(FundsPersons.Known::reference).distinct().toList();
            throw new ConflictException(
                    "same-loss",
                    "The same loss",
                    "Claim " + claimNumber + " is of the same loss: " + String.join(", ", references),
                    Map.of("claimNumber", claimNumber, "references", references));
        }
    }

    private KeptRecord register(Claim claim, FundsNotice notice, Actor actor) {
        var record = notice.record();
        if (record == null) {
            return KeptRecord.none();
        }
        var hash = Sha256.of(record.content()).hex();
        var acquisition = new Acquisition(
                LABEL,
                EvidenceKind.DOCUMENT,
                "Record of transactions by " + notice.institution().name(),
                notice.institution().code(),
                record.issuedAt(),
                notice.institution().name(),
                hash,
                record.content().length,
                "Evidence storage");
        var item = evidence.register(
                claim.number(), EvidenceKeeping.Registration.of(acquisition, true), Actor.system("claims-service"));
        return new KeptRecord(record.issuedAt(), record.stated(), hash, item.id());
    }
}
