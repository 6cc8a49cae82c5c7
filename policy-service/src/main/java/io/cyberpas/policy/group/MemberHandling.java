package io.cyberpas.policy.group;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds members, tells what they are covered for, and lets them withdraw and leave. */
@ApplicationScoped
public class MemberHandling {

    private final EnrolmentHandling groups;
    private final Enrolments enrolments;
    private final Members members;
    private final Declarations declarations;
    private final PolicyReading policies;
    private final GroupRules rules;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final ZoneId zone;

    MemberHandling(
            EnrolmentHandling groups,
            Enrolments enrolments,
            Members members,
            Declarations declarations,
            PolicyReading policies,
            GroupRules rules,
            AuditTrail auditTrail,
            Clock clock,
            ZoneId zone) {
        this.groups = groups;
        this.enrolments = enrolments;
        this.members = members;
        this.declarations = declarations;
        this.policies = policies;
        this.rules = rules;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * How many members a policy has.
     *
     * @param agreed  for how many the premium was made
     * @param covered how many are covered on the day
     */
    public record HeadCount(LocalDate on, long agreed, long covered) {}

    /** The members of a policy that fit, by their references. */
    @Transactional
    public Page<Member> search(String policyNumber, MemberSearch search, Actor actor) {
        groups.group(policyNumber, actor);
        return members.search(policyNumber, search);
    }

    /** How many members are covered today, or on the covered day nearest to it. */
    @Transactional
    public HeadCount headCount(Policy policy) {
        LocalDate day = policy.period().nearest(policies.today());
        return new HeadCount(
                day,
                MemberTerms.agreed(policy.versionNearest(day).terms()),
                declarations.coveredOn(policy.number(), day));
    }

    /**
     * The certificate of a member, as enrolled last.
     *
     * @throws AbsentException if there is none that the actor may see
     */
    @Transactional
    public Certificate certificate(String policyNumber, String reference, Actor actor) {
        Policy policy = groups.group(policyNumber, actor);
        return certificate(policy, found(members.last(policyNumber, reference), reference));
    }

    /** Whether a member is covered on a day, and up to which limits. */
    @Transactional
    public MemberCover cover(String policyNumber, String reference, @Nullable LocalDate on, Actor actor) {
        Policy policy = groups.group(policyNumber, actor);
        LocalDate day = on == null ? policies.today() : on;
        return cover(policy, found(members.on(policyNumber, reference, day), reference), day);
    }

    /**
     * Whether the member whom a certificate names is covered on a day, and up to which limits.
     *
     * @throws AbsentException if the policy has issued no such certificate
     */
    @Transactional
    public MemberCover coverBy(CertificateNumber certificate, LocalDate day, Actor actor) {
        Policy policy = groups.group(certificate.policyNumber(), actor);
        Member member =
                members.of(certificate).orElseThrow(() -> new AbsentException("certificate", certificate.toString()));
        return cover(policy, member, day);
    }

    private static MemberCover cover(Policy policy, Member member, LocalDate day) {
        return new MemberCover(
                member,
                day,
                policy.statusOn(day),
                MemberTerms.of(policy.versionNearest(day).terms()));
    }

    /**
     * Undoes a member's cover from its beginning, within the time for cooling off.
     *
     * @throws ConflictException if that time is over, or there is no such right
     */
    @Transactional
    public Certificate withdraw(String policyNumber, String reference, @Nullable String reason, Actor actor) {
        Policy policy = groups.group(policyNumber, actor);
        Member member = found(members.lockLast(policyNumber, reference), reference);
        LocalDate lastDay = member.withdrawalUntil(rules, zone);
        if (lastDay == null) {
            throw new ConflictException("No rule lets member %s withdraw".formatted(reference));
        }
        if (member.withdraw(lastDay, policies.today(), reason, clock.instant(), actor)) {
            auditTrail.record(actor, "member.withdrawn", policyNumber, note(reference, reason));
        }
        return certificate(policy, member);
    }

    /**
     * Ends a member's cover from a day on. Only policy administrators may name a day that has passed, because it could take cover from
     * what has happened.
     *
     * @param on the first day no longer covered
     * @throws ConflictException if the day is not one of the cover, or the cover has ended otherwise
     */
    @Transactional
    public Certificate leave(
            String policyNumber, String reference, LocalDate on, @Nullable String reason, Actor actor) {
        Policy policy = groups.group(policyNumber, actor);
        LocalDate today = policies.today();
        if (on.isBefore(today) && !actor.is(Roles.POLICY_ADMIN)) {
            throw new InvalidInputException(new FieldProblem("$.on", "lies in the past", today + " or later"));
        }
        Member member = found(members.lockLast(policyNumber, reference), reference);
        if (member.leave(on, reason, clock.instant(), actor)) {
            auditTrail.record(actor, "member.left", policyNumber, note(reference + " on " + on, reason));
        }
        return certificate(policy, member);
    }

    private Certificate certificate(Policy policy, Member member) {
        Enrolment enrolment = enrolments.findById(member.key().enrolmentId());
        LocalDate day = member.cover().nearest(policies.today());
        return new Certificate(
                new CertificateNumber(
                        policy.number(), enrolment.ordinal(), member.key().line()),
                policy,
                member,
                MemberTerms.of(policy.versionNearest(day).terms()),
                enrolment.channel(),
                rules.disclosure(member.disclosure()).orElse(null),
                member.withdrawalUntil(rules, zone));
    }

    private static Member found(Optional<Member> member, String reference) {
        return member.orElseThrow(() -> new AbsentException("member", reference));
    }

    private static String note(String what, @Nullable String reason) {
        return reason == null || reason.isBlank() ? "member " + what : "member %s: %s".formatted(what, reason);
    }
}
