package io.cyberpas.policy.policy;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All policies. */
@ApplicationScoped
public class Policies implements PanacheRepositoryBase<Policy, UUID> {

    /** The policy of a number with its versions, if there is one and the actor may see it. */
    public Optional<Policy> visible(String number, Actor actor) {
        return find("from Policy p left join fetch p.versions where p.number = ?1", number)
                .singleResultOptional()
                .filter(policy -> policy.isVisibleTo(actor));
    }

    /** The policy that was issued from a quote, if it was. */
    public Optional<Policy> issuedFrom(String quoteNumber) {
        return find("from Policy p left join fetch p.versions where p.quoteNumber = ?1", quoteNumber)
                .singleResultOptional();
    }

    /** A page of policies, the last issued first. */
    public Page<PolicyLine> search(PolicySearch search, PageRequest request) {
        return Page.of(new PolicyQuery(search, request).lines(getEntityManager()), request, PolicyLine::id);
    }

    /** Until the transaction ends nobody else issues from this quote: who comes next waits and then finds the policy. */
    void holdQuote(String quoteNumber) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "policy of quote " + quoteNumber)
                .getSingleResult();
    }
}
