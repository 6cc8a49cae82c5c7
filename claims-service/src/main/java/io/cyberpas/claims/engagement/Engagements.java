package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.Participant;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All appointments. */
@ApplicationScoped
public class Engagements implements PanacheRepositoryBase<Engagement, UUID> {

    private static final Set<EngagementStatus> BINDING =
            EnumSet.of(EngagementStatus.ACCEPTED, EngagementStatus.STARTED);

    /** The appointments to a claim, oldest first. */
    public List<Engagement> of(UUID claimId) {
        return list("claimId = ?1 order by id", claimId);
    }

    Optional<Engagement> of(UUID claimId, UUID id) {
        return find("claimId = ?1 and id = ?2", claimId, id).firstResultOptional();
    }

    /** The appointment under which a firm works as something on a claim now. */
    public Optional<Engagement> binding(UUID claimId, String firm, FirmKind kind) {
        return find(
                        "claimId = ?1 and terms.vendorCode = ?2 and terms.kind = ?3 and status in ?4 order by id",
                        claimId,
                        firm,
                        kind,
                        BINDING)
                .firstResultOptional();
    }

    /** The appointments of a firm that stand, by claim: whoever locks the claims one after the other does so in this order. */
    List<Engagement> standing(String firm) {
        return list(
                "terms.vendorCode = ?1 and status in ?2 order by claimId, id",
                firm,
                Arrays.stream(EngagementStatus.values())
                        .filter(EngagementStatus::isStanding)
                        .toList());
    }

    /** Whether the actor's firm stands or stood appointed to a claim as something: asked, at work, or done. */
    public boolean isAppointed(UUID claimId, FirmKind kind, Actor actor) {
        return of(claimId).stream()
                .anyMatch(each -> each.terms().kind() == kind
                        && each.status() != EngagementStatus.DECLINED
                        && isOfFirm(actor, each));
    }

    /** Whether anybody's work for the claim is privileged. */
    public boolean anyPrivileged(UUID claimId) {
        return count("claimId = ?1 and terms.privileged = true", claimId) > 0;
    }

    /** A firm as its people sign in: by its code, and what it is appointed as in their capacity. */
    record OfFirm(String code, List<FirmKind> kinds) {}

    /**
     * One page, newest first.
     *
     * @param ofFirm only those of this firm, or null for all
     */
    Page<Engagement> page(@Nullable OfFirm ofFirm, @Nullable EngagementStatus status, PageRequest request) {
        var conditions = new ArrayList<String>(List.of("true = true"));
        Map<String, Object> values = new HashMap<>();
        if (request.after() != null) {
            conditions.add("id < :after");
            values.put("after", request.after());
        }
        if (ofFirm != null) {
            conditions.add("terms.vendorCode = :firm and terms.kind in :kinds");
            values.put("firm", ofFirm.code());
            values.put("kinds", ofFirm.kinds());
        }
        if (status != null) {
            conditions.add("status = :status");
            values.put("status", status);
        }
        List<Engagement> rows = find(String.join(" and ", conditions) + " order by id desc", values)
                .range(0, request.size())
                .list();
        return Page.of(rows, request, Engagement::id);
    }

    /** Numbers of the claims of appointments by the claims' ids. */
    public Map<UUID, String> claimNumbers(List<Engagement> engagements) {
        Map<UUID, String> numbers = new HashMap<>();
        List<UUID> ids =
                engagements.stream().map(Engagement::claimId).distinct().toList();
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createQuery("select c.id, c.number from Claim c where c.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> numbers.put((UUID) row[0], (String) row[1]));
        }
        return numbers;
    }

    /** Takes the sight of a claim from a firm whose last standing appointment in that capacity is over before it began. */
    void dismiss(UUID claimId, Participant participant) {
        getEntityManager()
                .createNativeQuery("DELETE FROM claim_participant WHERE claim_id = :claim AND kind = :kind"
                        + " AND code = :code AND NOT EXISTS (SELECT 1 FROM engagement e WHERE e.claim_id = :claim"
                        + " AND e.vendor_code = :code AND e.kind IN (:kinds)"
                        + " AND (e.status <> 'DECLINED' AND (e.status <> 'ENDED' OR e.accepted_at IS NOT NULL)))")
                .setParameter("claim", claimId)
                .setParameter("kind", participant.kind().name())
                .setParameter("code", participant.code())
                .setParameter(
                        "kinds",
                        FirmKind.signingInAs(participant.kind()).stream()
                                .map(FirmKind::name)
                                .toList())
                .executeUpdate();
    }

    /** Whether the actor is of the firm of an appointment, in the capacity it was appointed in. */
    static boolean isOfFirm(Actor actor, Engagement engagement) {
        return actor.is(engagement.terms().kind().signsInAs().role()) && engagement.isOf(actor.vendor());
    }
}
