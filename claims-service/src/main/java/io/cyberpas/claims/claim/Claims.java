package io.cyberpas.claims.claim;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All claims. Callers that act for somebody find a claim through {@link ClaimAccess} only. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]-\\d{1,4}(-\\d{0,9})?");

    /**
     * What a list is narrowed to.
     *
     * @param text a claim or policy number or its beginning, or part of the insured's name
     */
    public record Filter(@Nullable String text, @Nullable ClaimStage stage) {}

    Optional<Claim> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    Optional<Claim> byNumberLocked(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Claims of the same policy whose insured became aware within the span of this one, the nearest first. */
    List<Claim> nearInTime(Claim claim, Duration span, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT c.* FROM claim c
                        WHERE c.policy_number = :policy AND c.id <> :id AND c.aware_at BETWEEN :from AND :to
                        ORDER BY abs(extract(epoch FROM c.aware_at - :aware)), c.id LIMIT :most""", Claim.class)
                .setParameter("policy", claim.policyNumber())
                .setParameter("id", claim.id())
                .setParameter("from", claim.awareAt().minus(span))
                .setParameter("to", claim.awareAt().plus(span))
                .setParameter("aware", claim.awareAt())
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(Claim.class::cast)
                .toList();
    }

    /** Other claims of the event that the claim belongs to, newest first; none where it belongs to no event. */
    public List<Claim> ofSameEvent(Claim claim, int most) {
        return claim.eventCode()
                .map(event -> find("eventCode = ?1 and id <> ?2 order by id desc", event, claim.id())
                        .page(0, most)
                        .list())
                .orElse(List.of());
    }

    /**
     * One page, newest first.
     *
     * @param brokerage only claims of this brokerage, or null
     * @param appointed only claims a firm was appointed to as one of these, or null
     */
    Page<Claim> page(
            Filter filter, @Nullable String brokerage, @Nullable Set<Participant> appointed, PageRequest request) {
        var conditions = new ArrayList<String>();
        Map<String, Object> values = new HashMap<>();
        if (request.after() != null) {
            conditions.add("c.id < :after");
            values.put("after", request.after());
        }
        if (filter.stage() != null) {
            conditions.add("c.stage = :stage");
            values.put("stage", filter.stage().name());
        }
        if (brokerage != null) {
            conditions.add("c.brokerage = :brokerage");
            values.put("brokerage", brokerage);
        }
        if (appointed != null) {
            conditions.add("EXISTS (SELECT 1 FROM claim_participant p WHERE p.claim_id = c.id"
                    + " AND p.kind IN (:kinds) AND p.code IN (:firms))");
            values.put(
                    "kinds", appointed.stream().map(each -> each.kind().name()).toList());
            values.put("firms", appointed.stream().map(Participant::code).toList());
        }
        addText(filter.text(), conditions, values);
        return Page.of(read(conditions, values, request.size() + 1), request, Claim::id);
    }

    private static void addText(@Nullable String text, List<String> conditions, Map<String, Object> values) {
        if (text == null || text.isBlank()) {
            return;
        }
        var sought = text.strip();
        if (NUMBER.matcher(sought).matches()) {
            conditions.add("(c.number LIKE :text OR c.policy_number LIKE :text)");
            values.put("text", sought.toUpperCase(Locale.ROOT) + "%");
        } else {
            conditions.add("bigrams(c.insured_name) @> bigrams(:sought) AND c.insured_name ILIKE :text");
            values.put("sought", sought);
            values.put("text", "%" + sought.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }

    private List<Claim> read(List<String> conditions, Map<String, Object> values, int rows) {
        var where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        var query = getEntityManager()
                .createNativeQuery("SELECT c.* FROM claim c" + where + " ORDER BY c.id DESC LIMIT :rows", Claim.class);
        values.forEach(query::setParameter);
        query.setParameter("rows", rows);
        return query.getResultList().stream().map(Claim.class::cast).toList();
    }
}
