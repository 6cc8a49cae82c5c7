package io.cyberpas.claims.engagement;

import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to appoint a firm on. What is left out is taken from the panel and from the standard terms.
 *
 * @param kind null where the firm can be appointed as one thing only
 * @param rateCard null, or the number of the card of the day
 * @param hourlyRate null for the dearest hour of the card; never more than that
 * @param privilegeGround null for the standard one
 * @param budgetHours null for the standard one
 * @param deadline null for the last due day of a deliverable
 * @param deliverables empty for the standard ones
 */
public record Proposal(
        String firm,
        @Nullable FirmKind kind,
        EngagementTerms.Conflict conflict,
        String conflictStatement,
        @Nullable String rateCard,
        @Nullable Money hourlyRate,
        String statementOfWork,
        boolean privileged,
        @Nullable String privilegeGround,
        String letterReference,
        @Nullable BigDecimal budgetHours,
        @Nullable LocalDate deadline,
        List<Deliverable> deliverables) {

    public Proposal {
        firm = firm.strip();
        conflictStatement = conflictStatement.strip();
        rateCard = blankToNull(rateCard);
        statementOfWork = statementOfWork.strip();
        privilegeGround = blankToNull(privilegeGround);
        letterReference = letterReference.strip();
        deliverables = List.copyOf(deliverables);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
