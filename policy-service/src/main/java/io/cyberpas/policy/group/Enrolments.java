package io.cyberpas.policy.group;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All enrolments. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    Optional<Enrolment> ofPolicy(String policyNumber, UUID id) {
        return find("policyNumber = ?1 and id = ?2", policyNumber, id).singleResultOptional();
    }

    /** Holds it until the transaction ends. */
    Optional<Enrolment> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The enrolment of the same content. */
    Optional<Enrolment> ofContent(String policyNumber, byte[] contentHash) {
        return find("policyNumber = ?1 and contentHash = ?2", policyNumber, contentHash)
                .singleResultOptional();
    }

    int nextOrdinal(String policyNumber) {
        return (int) count("policyNumber", policyNumber) + 1;
    }

    /** The last received first. */
    Page<Enrolment> page(String policyNumber, PageRequest request) {
        Parameters parameters = Parameters.with("policy", policyNumber);
        String condition = "policyNumber = :policy";
        if (request.after() != null) {
            condition += " and id < :after";
            parameters.and("after", request.after());
        }
        List<Enrolment> found = find(condition + " order by id desc", parameters)
                .page(0, request.limit())
                .list();
        return Page.of(found, request, Enrolment::id);
    }
}
