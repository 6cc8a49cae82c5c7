package io.cyberpas.claims.settlement.api;

import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.settlement.Instalment;
import io.cyberpas.claims.settlement.Offer;
import io.cyberpas.claims.settlement.Settlement;
import io.cyberpas.claims.settlement.SettlementApproval;
import io.cyberpas.claims.settlement.SettlementStatus;
import io.cyberpas.claims.settlement.SettlementTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A settlement.
 *
 * @param version what If-Match names on a change
 * @param next the states that may follow
 * @param approvalsNeeded how many people have to decide for the terms; null before there are any
 * @param approverRoles roles of which each of them has one
 * @param endReason why it was abandoned, or turned down last
 */
@Schema(name = "Settlement")
record SettlementView(
        String reference,
        long version,
        String demand,
        CoveragePart part,
        SettlementStatus status,
        Set<SettlementStatus> next,
        List<Offer> offers,
        @Nullable SettlementTerms terms,
        List<Instalment> instalments,
        List<SettlementApproval> approvals,
        @Nullable Integer approvalsNeeded,
        List<String> approverRoles,
        @Nullable String consentReference,
        @Nullable String releaseReference,
        @Nullable LocalDate agreedOn,
        @Nullable String endReason) {

    static SettlementView of(Settlement settlement, @Nullable AuthorityLevel level) {
        return new SettlementView(
                settlement.reference(),
                settlement.version(),
                settlement.demandReference(),
                settlement.part(),
                settlement.status(),
                settlement.status().successors(),
                settlement.offers(),
                settlement.terms().orElse(null),
                settlement.instalments(),
                settlement.approvals(),
                level == null ? null : level.confirmations(),
                level == null ? List.of() : level.confirmedBy(),
                settlement.consentReference().orElse(null),
                settlement.releaseReference().orElse(null),
                settlement.agreedOn().orElse(null),
                settlement.endReason().orElse(null));
    }
}
