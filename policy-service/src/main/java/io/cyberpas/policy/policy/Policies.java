package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** All policies. */
@ApplicationScoped
public class Policies implements PanacheRepositoryBase<Policy, UUID> {

    private static final String HOLD_QUOTE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";

    /** The policy of a number with its versions, if there is one and the actor may see it. */
    public Optional<Policy> visible(String number, Actor actor) {
        return numbered(number).filter(policy -> policy.isVisibleTo(actor));
    }

    /** The policy of a number with its versions, whoever asks. */
    public Optional<Policy> numbered(String number) {
        return find("from Policy p left join fetch p.versions where p.number = ?1", number)
                .singleResultOptional();
    }

    /** The policy of a number, locked until the transaction ends, so that changes of one policy come one after the other. */
    public Optional<Policy> held(String number) {
        find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        return numbered(number);
    }

    /** The version of a policy in the database now, whatever was read before. */
    public long versionOf(String number) {
        return getEntityManager()
                .createQuery("select p.version from Policy p where p.number = :number", Long.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** Writes what was recorded of a policy, and that this made another version of it. */
    public void recordChange(Policy policy) {
        flush();
        getEntityManager().lock(policy, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The policy that was issued from a quote, if it was. */
    public Optional<Policy> issuedFrom(String quoteNumber) {
        return find(
                        "from Policy p left join fetch p.versions where p.quoteNumber = ?1 and p.predecessor is null",
                        quoteNumber)
                .singleResultOptional();
    }

    /** The number of the policy that renews or rewrites another, if there is one. */
    public Optional<String> successor(String number) {
        return find("select p.number from Policy p where p.predecessor = ?1", number)
                .project(String.class)
                .singleResultOptional();
    }

    /**
     * What is known of the last day of cover of policies that did not end before their agreed end, one version each with its
     * policy.
     */
    public List<PolicyVersion> expiring(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select v from PolicyVersion v join fetch v.policy p
                        where p.id in :ids and p.endedOn is null and v.recordedTo is null
                          and v.cover = :covered and v.effective.to = p.period.to""", PolicyVersion.class)
                .setParameter("ids", ids)
                .setParameter("covered", CoverKind.COVERED)
                .getResultList();
    }

    /** A page of policies, the last issued first. */
    public Page<PolicyLine> search(PolicySearch search, PageRequest request) {
        return Page.of(new PolicyQuery(search, request).lines(getEntityManager()), request, PolicyLine::id);
    }

    /** Until the transaction ends nobody else issues from this quote: who comes next waits and then finds the policy. */
    void holdQuote(String quoteNumber) {
        // Plain JDBC: Hibernate 7.2 never finds the plan of a scalar native query again, and its cache becomes a queue.
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement hold = connection.prepareStatement(HOLD_QUOTE)) {
                hold.setString(1, "policy of quote " + quoteNumber);
                hold.execute();
            }
        });
    }
}
