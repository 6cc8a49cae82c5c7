package io.cyberpas.claims.engagement.api;

import io.cyberpas.claims.engagement.Deliverable;
import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.claims.engagement.EngagementStatus;
import io.cyberpas.claims.engagement.EngagementStep;
import io.cyberpas.claims.engagement.EngagementTerms;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * @param budget what the hours of the budget cost at most
 */
@Schema(name = "Engagement")
record EngagementView(
        UUID id,
        String number,
        String claimNumber,
        EngagementStatus status,
        String vendorCode,
        String vendorName,
        FirmKind kind,
        EngagementTerms.Conflict conflict,
        String conflictStatement,
        String rateCard,
        Money hourlyRate,
        String statementOfWork,
        List<Deliverable> deliverables,
        BigDecimal budgetHours,
        Money budget,
        LocalDate deadline,
        boolean privileged,
        @Nullable String privilegeGround,
        String letterReference,
        String appointedBy,
        Instant appointedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<EngagementStep> steps) {

    static EngagementView of(String claimNumber, Engagement engagement) {
        EngagementTerms terms = engagement.terms();
        return new EngagementView(
                engagement.id(),
                engagement.number(),
                claimNumber,
                engagement.status(),
                terms.vendorCode(),
                terms.vendorName(),
                terms.kind(),
                terms.conflict(),
                terms.conflictStatement(),
                terms.rateCard(),
                terms.hourlyRate(),
                terms.statementOfWork(),
                engagement.deliverables(),
                engagement.budgetHours(),
                engagement.budget(),
                terms.deadline(),
                terms.privileged(),
                terms.privilegeGround(),
                terms.letterReference(),
                engagement.appointedBy(),
                engagement.appointedAt(),
                engagement.acceptedAt().orElse(null),
                engagement.startedAt().orElse(null),
                engagement.endedAt().orElse(null),
                engagement.steps());
    }
}
