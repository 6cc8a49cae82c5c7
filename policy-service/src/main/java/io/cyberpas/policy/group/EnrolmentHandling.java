package io.cyberpas.policy.group;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Begins, stops and resumes enrolments, and tells how far they are. */
@ApplicationScoped
public class EnrolmentHandling {

    private final Enrolments enrolments;
    private final EnrolmentReceiving receiving;
    private final EnrolmentBlocks blocks;
    private final PolicyReading policies;
    private final AuditTrail auditTrail;
    private final Event<EnrolmentBegun> begun;
    private final Clock clock;

    EnrolmentHandling(
            Enrolments enrolments,
            EnrolmentReceiving receiving,
            EnrolmentBlocks blocks,
            PolicyReading policies,
            AuditTrail auditTrail,
            Event<EnrolmentBegun> begun,
            Clock clock) {
        this.enrolments = enrolments;
        this.receiving = receiving;
        this.blocks = blocks;
        this.policies = policies;
        this.auditTrail = auditTrail;
        this.begun = begun;
        this.clock = clock;
    }

    /**
     * What a file became.
     *
     * @param isNew false if it had been received before
     */
    public record Outcome(EnrolmentProgress progress, boolean isNew) {}

    /**
     * The group policy that may take members.
     *
     * @throws AbsentException   if there is none that the actor may see
     * @throws ConflictException if it insures no members, or nobody any more
     */
    public Policy open(String policyNumber, Actor actor) {
        Policy policy = group(policyNumber, actor);
        switch (policy.statusOn(policies.today())) {
            case PENDING, IN_FORCE -> {}
            default ->
                throw new ConflictException("Policy %s takes no members: it is %s"
                        .formatted(policyNumber, policy.statusOn(policies.today())));
        }
        return policy;
    }

    /**
     * The group policy of a number.
     *
     * @throws AbsentException   if there is none that the actor may see
     * @throws ConflictException if it insures no members
     */
    public Policy group(String policyNumber, Actor actor) {
        Policy policy = policies.policy(policyNumber, actor);
        if (!policy.product().insuresMembers()) {
            throw new ConflictException("Policy %s of %s insures no members".formatted(policyNumber, policy.product()));
        }
        return policy;
    }

    /** Lets a received file run, or finds the enrolment of the same file. */
    @Transactional
    public Outcome begin(ReceivedFile file, Channel channel, Actor actor) {
        blocks.holdPolicy(file.policyNumber());
        Optional<Enrolment> same = enrolments.ofContent(file.policyNumber(), file.contentHash());
        if (same.isPresent()) {
            return new Outcome(blocks.progress(same.get()), false);
        }
        receiving.take(file);
        int ordinal = enrolments.nextOrdinal(file.policyNumber());
        Enrolment enrolment = new Enrolment(file, ordinal, channel, clock.instant(), actor);
        enrolments.persistAndFlush(enrolment);
        String content =
                "%d lines, SHA-256 %s".formatted(file.lines(), HexFormat.of().formatHex(file.contentHash()));
        auditTrail.record(actor, "enrolment.received", file.policyNumber(), content);
        begun.fire(new EnrolmentBegun(enrolment.id()));
        return new Outcome(blocks.progress(enrolment), true);
    }

    /**
     * Stops it after the blocks that are under way.
     *
     * @throws IllegalTransitionException if it does not run
     */
    @Transactional
    public EnrolmentProgress stop(String policyNumber, UUID id, Actor actor) {
        Enrolment enrolment = held(policyNumber, id, actor);
        if (enrolment.stop(clock.instant(), actor)) {
            auditTrail.record(actor, "enrolment.stopped", policyNumber, "enrolment " + enrolment.ordinal());
        }
        return blocks.progress(enrolment);
    }

    /**
     * Lets it go on where it was.
     *
     * @throws IllegalTransitionException if it is complete
     */
    @Transactional
    public EnrolmentProgress resume(String policyNumber, UUID id, Actor actor) {
        Enrolment enrolment = held(policyNumber, id, actor);
        if (enrolment.resume(clock.instant(), actor)) {
            blocks.retryAll(id);
            auditTrail.record(actor, "enrolment.resumed", policyNumber, "enrolment " + enrolment.ordinal());
            begun.fire(new EnrolmentBegun(id));
        }
        return blocks.progress(enrolment);
    }

    /** How far an enrolment is. */
    public EnrolmentProgress progress(String policyNumber, UUID id, Actor actor) {
        return blocks.progress(enrolment(policyNumber, id, actor));
    }

    /** The enrolments of a policy, the last received first. */
    public Page<EnrolmentProgress> ofPolicy(String policyNumber, PageRequest request, Actor actor) {
        group(policyNumber, actor);
        return enrolments.page(policyNumber, request).map(blocks::progress);
    }

    private Enrolment held(String policyNumber, UUID id, Actor actor) {
        group(policyNumber, actor);
        return enrolments
                .locked(id)
                .filter(enrolment -> enrolment.policyNumber().equals(policyNumber))
                .orElseThrow(() -> new AbsentException("enrolment", id.toString()));
    }

    /**
     * One enrolment of a policy.
     *
     * @throws AbsentException if there is none that the actor may see
     */
    public Enrolment enrolment(String policyNumber, UUID id, Actor actor) {
        group(policyNumber, actor);
        return enrolments.ofPolicy(policyNumber, id).orElseThrow(() -> new AbsentException("enrolment", id.toString()));
    }
}
