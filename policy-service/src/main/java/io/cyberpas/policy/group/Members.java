package io.cyberpas.policy.group;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.policy.group.Member.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All members of all group policies. */
@ApplicationScoped
class Members implements PanacheRepositoryBase<Member, Key> {

    private static final String LAST_STAY = "policyNumber = ?1 and reference = ?2 order by stay desc";
    /** The member of a reference, as enrolled last. */
    Optional<Member> last(String policyNumber, String reference) {
        return find(LAST_STAY, policyNumber, reference).firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    Optional<Member> lockLast(String policyNumber, String reference) {
        return find(LAST_STAY, policyNumber, reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The member of a reference who was covered on a day, or would have been but for a withdrawal; else as enrolled last. */
    Optional<Member> on(String policyNumber, String reference, LocalDate day) {
        List<Member> stays = list(LAST_STAY, policyNumber, reference);
        return stays.stream()
                .filter(member -> member.statusOn(day) == MemberStatus.COVERED)
                .findFirst()
                .or(() -> stays.stream().findFirst());
    }

    /** The member whom a certificate names. */
    Optional<Member> of(CertificateNumber certificate) {
        return find(
                        "policyNumber = ?1 and key.line = ?2 and key.enrolmentId ="
                                + " (select e.id from Enrolment e where e.policyNumber = ?1 and e.ordinal = ?3)",
                        certificate.policyNumber(),
                        certificate.line(),
                        certificate.enrolment())
                .firstResultOptional();
    }

    /** A page of the members that fit, by their references; of each reference the last stay. */
    Page<Member> search(String policyNumber, MemberSearch search) {
        StringBuilder sql = new StringBuilder("SELECT m.* FROM member m WHERE m.policy_number = :policy");
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("policy", policyNumber);
        if (search.reference() != null) {
            sql.append(" AND m.reference >= :reference AND m.reference < :referenceEnd");
            parameters.put("reference", search.reference());
            parameters.put("referenceEnd", search.reference() + Character.MAX_VALUE);
        }
        if (search.certificate() != null) {
            sql.append(" AND m.line = :line AND m.enrolment_id ="
                    + " (SELECT e.id FROM enrolment e WHERE e.policy_number = :policy AND e.ordinal = :ordinal)");
            parameters.put("line", search.certificate().line());
            parameters.put("ordinal", search.certificate().enrolment());
        }
        if (search.name() != null) {
            sql.append(" AND name_bigrams(m.name_search) @> name_bigrams(:name) AND strpos(m.name_search, :name) > 0");
            parameters.put("name", search.name());
        }
        if (search.after() != null) {
            sql.append(" AND m.reference > :after");
            parameters.put("after", search.after());
        }
        sql.append(" AND NOT EXISTS (SELECT FROM member later WHERE later.policy_number = m.policy_number"
                + " AND later.reference = m.reference AND later.stay > m.stay)"
                + " ORDER BY m.policy_number, m.reference LIMIT ");
        sql.append(search.size() + 1);
        Query query = getEntityManager().createNativeQuery(sql.toString(), Member.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Member> found = query.getResultList();
        if (found.size() <= search.size()) {
            return new Page<>(found, null);
        }
        List<Member> items = found.subList(0, search.size());
        return new Page<>(items, items.getLast().reference());
    }
}
