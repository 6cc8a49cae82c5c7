package io.cyberpas.policy.personcover;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.billing.BillingReading;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.group.CertificateNumber;
import io.cyberpas.policy.group.MemberCover;
import io.cyberpas.policy.group.MemberHandling;
import io.cyberpas.policy.group.MemberTerms;
import io.cyberpas.policy.personcover.PersonCover.PartShare;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.cyberpas.policy.policy.PolicyStatus;
import io.cyberpas.policy.policy.PolicyTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the cover of persons from policy, membership and billing together. */
@ApplicationScoped
public class PersonCovers {

    private final PolicyReading policies;
    private final MemberHandling members;
    private final BillingReading billing;

    PersonCovers(PolicyReading policies, MemberHandling members, BillingReading billing) {
        this.policies = policies;
        this.members = members;
        this.billing = billing;
    }

    /**
     * The cover of a person on a day.
     *
     * @param certificate of the member; null for the person whom the policy insures by name
     * @throws AbsentException       if there is no such policy or certificate that the actor may see
     * @throws ConflictException     if the policy insures members and no certificate is named, or the other way round
     * @throws InvalidInputException if that is no number of a certificate of the policy
     */
    @Transactional
    public PersonCover find(String policyNumber, @Nullable String certificate, LocalDate on, Actor actor) {
        Policy policy = policies.policy(policyNumber, actor);
        if (policy.product().insuresMembers() == (certificate == null)) {
            throw new ConflictException(
                    certificate == null
                            ? "Policy %s insures members: name a certificate".formatted(policyNumber)
                            : "Policy %s of %s insures no members".formatted(policyNumber, policy.product()));
        }
        Money overdue = overdue(policy, actor);
        return certificate == null
                ? ofInsured(policy, on, overdue)
                : ofMember(policy, members.coverBy(number(policyNumber, certificate), on, actor), certificate, overdue);
    }

    private Money overdue(Policy policy, Actor actor) {
        return billing.findAccount(policy.number(), actor)
                .map(file -> file.account().overdueOn(policies.today()))
                .orElseGet(() -> Money.zero(
                        termsNear(policy, policies.today()).aggregateLimit().currency()));
    }

    private static PersonCover ofInsured(Policy policy, LocalDate on, Money overdue) {
        PolicyTerms terms = termsNear(policy, on);
        PolicyStatus status = policy.statusOn(on);
        return new PersonCover(
                policy.number(),
                policy.product(),
                null,
                on,
                status == PolicyStatus.IN_FORCE ? null : "The policy is " + status,
                policy.period(),
                terms.aggregateLimit(),
                terms.retention(),
                terms.parts().stream()
                        .map(part -> new PartShare(part.code(), perEvent(terms, part.code()), part.limit()))
                        .toList(),
                overdue);
    }

    private static PersonCover ofMember(Policy policy, MemberCover cover, String certificate, Money overdue) {
        MemberTerms terms = cover.terms();
        return new PersonCover(
                policy.number(),
                policy.product(),
                certificate,
                cover.on(),
                cover.reason(),
                policy.period(),
                terms.aggregateLimit(),
                terms.retention(),
                terms.parts().stream()
                        .map(part -> new PartShare(part.code(), perEvent(terms, part.code()), part.limit()))
                        .toList(),
                overdue);
    }

    private static @Nullable Money perEvent(PolicyTerms terms, CoverageCode part) {
        return terms.limits().stream()
                .filter(clause -> clause.basis() == LimitBasis.EVENT && clause.counts(part))
                .map(clause -> clause.limit())
                .min(Money::compareTo)
                .orElse(null);
    }

    private static @Nullable Money perEvent(MemberTerms terms, CoverageCode part) {
        return terms.clauses().stream()
                .filter(each -> each.clause().basis() == LimitBasis.EVENT
                        && each.clause().counts(part))
                .map(MemberTerms.ClauseLimit::limit)
                .min(Money::compareTo)
                .orElse(null);
    }

    private static PolicyTerms termsNear(Policy policy, LocalDate on) {
        return policy.versionNearest(on).terms();
    }

    private static CertificateNumber number(String policyNumber, String certificate) {
        return Optional.of(certificate)
                .flatMap(CertificateNumber::of)
                .filter(number -> number.policyNumber().equals(policyNumber))
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "certificate", "is no certificate of the policy", policyNumber + "-01-0000002")));
    }
}
