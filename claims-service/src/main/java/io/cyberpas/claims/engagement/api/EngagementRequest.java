package io.cyberpas.claims.engagement.api;

import io.cyberpas.claims.engagement.Deliverable;
import io.cyberpas.claims.engagement.EngagementTerms;
import io.cyberpas.claims.engagement.Proposal;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a firm of the panel is to be appointed. What is left out is taken from the panel and from the
 * standard terms of its kind.
 *
 * @param vendorName not needed: the panel knows the name
 */
@Schema(name = "EngagementRequest", example = """
                {"vendorCode": "SECUREN", "kind": "FORENSIC_VENDOR",
                 "conflict": "NONE", "conflictStatement": "No engagement for insured or claimants in three years",
                 "rateCard": "RC-2026-A", "hourlyRate": {"amount": "250000", "currency": "KRW"},
                 "statementOfWork": "Image the portal servers, establish vector, scope and affected persons",
                 "deliverables": [{"what": "Final forensic report", "dueOn": "2027-01-15"}],
                 "budgetHours": 160, "deadline": "2027-01-31",
                 "privileged": true, "privilegeGround": "Appointed at the direction of counsel",
                 "letterReference": "EL-2026-118"}""")
record EngagementRequest(
        @NotBlank @Size(max = 20) String vendorCode,
        @Size(max = 200) @Nullable String vendorName,
        @Nullable FirmKind kind,
        @NotNull EngagementTerms.Conflict conflict,
        @NotBlank @Size(max = 2000) String conflictStatement,
        @Size(max = 40) @Nullable String rateCard,
        @Nullable Money hourlyRate,
        @NotBlank @Size(max = 8000) String statementOfWork,
        @Size(max = 50) @Nullable List<@NotNull @Valid DeliverableRequest> deliverables,
        @Nullable BigDecimal budgetHours,
        @Nullable LocalDate deadline,
        @NotNull Boolean privileged,
        @Size(max = 1000) @Nullable String privilegeGround,
        @NotBlank @Size(max = 200) String letterReference) {

    /** Something to deliver. */
    @Schema(name = "DeliverableRequest")
    record DeliverableRequest(
            @NotBlank @Size(max = 500) String what, @NotNull LocalDate dueOn) {}

    Proposal proposal() {
        List<Deliverable> due = deliverables == null
                ? List.of()
                : deliverables.stream()
                        .map(each -> Deliverable.due(each.what(), each.dueOn()))
                        .toList();
        return new Proposal(
                vendorCode,
                kind,
                conflict,
                conflictStatement,
                rateCard,
                hourlyRate,
                statementOfWork,
                privileged,
                privilegeGround,
                letterReference,
                budgetHours,
                deadline,
                due);
    }
}
