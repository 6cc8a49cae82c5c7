package io.cyberpas.policy.policy.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TermFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EndorsedFieldsTest {
    private static final LocalDate FROM = LocalDate.parse("2027-03-01");

    @Test
    void ofMoreMembersEachHasWhatEachHadBefore() {
        PolicyTerms terms = platform(1_000);
        EndorsedTerms more = new EndorsedTerms(null, null, null, null, null, 1_500L, null, null, List.of(), List.of());

        Map<String, String> changes =
                EndorsedFields.of(
                                more,
                                FROM,
                                TermFields.of(terms),
                                terms.premium().currency())
                        .stream()
                        .collect(Collectors.toMap(TermChange::field, change -> String.valueOf(change.value())));

        assertEquals(
                Map.of(
                        TermFields.MEMBERS,
                        "1500",
                        TermFields.AGGREGATE_LIMIT,
                        "150000000.00",
                        TermFields.of(CoverageCode.FUNDS_TRANSFER_LOSS, TermFields.LIMIT),
                        "150000000.00",
                        TermFields.LIMITS + LimitClause.EACH_EVENT,
                        "LIMIT|EVENT||4500000.00|0"),
                changes);
    }

    /** CNY 100,000 a year and CNY 3,000 for one event, of each member. */
    private static PolicyTerms platform(long members) {
        Insured insured = new Insured("Chunhe Pay", "91310000MA1K35XY2B", null, "CN", null, null, null, members);
        Money limit = yuan(100_000 * members);
        CoveragePart part = CoveragePart.of(
                CoverageCode.FUNDS_TRANSFER_LOSS, CoverageTrigger.OCCURRENCE, limit, yuan(0), null, null, yuan(12_000));
        return new PolicyTerms(
                "mobile-payment-2026-01",
                insured,
                limit,
                yuan(0),
                yuan(12_000),
                List.of(part),
                List.of(LimitClause.eachEvent(yuan(3_000 * members))));
    }

    private static Money yuan(long amount) {
        return Money.of(amount, "CNY");
    }
}
