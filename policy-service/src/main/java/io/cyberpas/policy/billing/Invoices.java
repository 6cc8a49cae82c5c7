package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All invoices. */
@ApplicationScoped
public class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

    /** The invoice of a number, if there is one and the actor may see it. */
    public Optional<Invoice> visible(String number, Actor actor) {
        return find("from Invoice i left join fetch i.lines where i.number = ?1", number)
                .singleResultOptional()
                .filter(invoice ->
                        !actor.is(Roles.BROKER) || invoice.brokerage().equals(actor.brokerage()));
    }

    /** A page of invoices, the last issued first. */
    public Page<InvoiceRow> search(InvoiceSearch search, PageRequest request) {
        return Page.of(new InvoiceQuery(search, request).rows(getEntityManager()), request, InvoiceRow::id);
    }

    /** The accounts of some invoices; numbers that name none are left out. */
    List<UUID> accountsOf(Collection<String> numbers) {
        return getEntityManager()
                .createQuery("select distinct i.account.id from Invoice i where i.number in ?1", UUID.class)
                .setParameter(1, numbers)
                .getResultList();
    }

    /** Some invoices by number, read after their accounts are held. */
    List<Invoice> numbered(Collection<String> numbers) {
        return list("from Invoice i where i.number in ?1", numbers);
    }
}
