package io.cyberpas.policy.policy;

import static io.cyberpas.policy.policy.Fixtures.NOW;
import static io.cyberpas.policy.policy.Fixtures.PADA;
import static io.cyberpas.policy.policy.Fixtures.TODAY;
import static io.cyberpas.policy.policy.Fixtures.YEAR;
import static io.cyberpas.policy.policy.Fixtures.broker;
import static io.cyberpas.policy.policy.Fixtures.quote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private final Policy policy = Policy.open("P-2026-000001", NewPolicy.of(quote(), TODAY), NOW, PADA);

    @Test
    void takesItsTermsFromTheQuote() {
        PolicyVersion version = policy.versionNearest(TODAY);
        assertEquals("Q-2026-000001", policy.quoteNumber());
        assertEquals("한빛정보통신 주식회사", policy.insuredName());
        assertEquals(YEAR, policy.period());
        assertEquals(quote().terms().premium(), version.terms().premium());
        assertEquals(quote().terms().aggregateLimit(), version.terms().aggregateLimit());
        assertEquals(quote().terms().insured(), version.terms().insured());
        assertEquals(3, version.terms().parts().size());
    }

    @Test
    void beginsWithOneVersionForTheWholePeriod() {
        assertEquals(1, policy.versions().size());
        PolicyVersion version = policy.versions().getFirst();
        assertEquals(1, version.sequence());
        assertEquals(TransactionKind.NEW_BUSINESS, version.cause());
        assertEquals(YEAR, version.effective());
        assertEquals(NOW, version.recordedFrom());
        assertNull(version.recordedTo());
        assertEquals("pada", version.recordedBy());
    }

    @Test
    void claimsMadePartsReachBackToTheInceptionUnlessTheQuoteSaysOtherwise() {
        List<CoveragePart> parts = policy.versionNearest(TODAY).terms().parts();
        assertEquals(YEAR.from(), parts.get(0).retroactiveDate());
        assertNull(parts.get(1).retroactiveDate());

        LocalDate earlier = LocalDate.parse("2020-01-01");
        CoveragePart dated = Fixtures.privacy().reachingBackTo(earlier);
        assertEquals(earlier, dated.retroactiveDate());
        assertEquals(earlier, dated.reachingBackTo(YEAR.from()).retroactiveDate());
    }

    @Test
    void isReadAsOfADayOfCover() {
        assertTrue(policy.versionAt(YEAR.from(), NOW).isPresent());
        assertTrue(policy.versionAt(YEAR.lastDay(), NOW).isPresent());
        assertTrue(policy.versionAt(YEAR.from().minusDays(1), NOW).isEmpty());
        assertTrue(policy.versionAt(YEAR.to(), NOW).isEmpty());
    }

    @Test
    void isReadAsKnownAtAnInstant() {
        assertTrue(policy.versionAt(YEAR.from(), NOW.minusNanos(1000)).isEmpty());
        assertTrue(policy.versionAt(YEAR.from(), NOW).isPresent());
        assertTrue(policy.versionAt(YEAR.from(), Instant.parse("2030-01-01T00:00:00Z"))
                .isPresent());
    }

    @Test
    void outsideItsPeriodTheNearestTermsAreKnown() {
        assertEquals(1, policy.versionNearest(YEAR.from().minusYears(1)).sequence());
        assertEquals(1, policy.versionNearest(YEAR.to().plusYears(1)).sequence());
    }

    @Test
    void standsWhereTheDayPutsIt() {
        assertEquals(PolicyStatus.PENDING, policy.statusOn(TODAY));
        assertEquals(PolicyStatus.IN_FORCE, policy.statusOn(YEAR.from()));
        assertEquals(PolicyStatus.EXPIRED, policy.statusOn(YEAR.to()));
    }

    @Test
    void isSeenByItsOwnBrokerageAndByTheInsurer() {
        assertTrue(policy.isVisibleTo(broker("HANBIT")));
        assertFalse(policy.isVisibleTo(broker("MIRAE")));
        assertFalse(policy.isVisibleTo(broker(null)));
        assertTrue(policy.isVisibleTo(Fixtures.actor("uma", Roles.UNDERWRITER)));
        assertFalse(policy.isVisibleTo(Fixtures.actor("both", Roles.UNDERWRITER, Roles.BROKER)));
    }

    @Test
    void isNotMadeOfAQuoteThatMustNotBeIssued() {
        AcceptedQuote late = quote();
        assertThrows(NotIssuableException.class, () -> NewPolicy.of(late, YEAR.to()));
    }
}
