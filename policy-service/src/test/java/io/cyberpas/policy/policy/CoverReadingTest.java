package io.cyberpas.policy.policy;

import static io.cyberpas.policy.Service.asService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ProblemException;
import io.cyberpas.platform.testing.RemoteDouble;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.Service;
import io.cyberpas.policy.TestClock;
import io.cyberpas.policy.limit.LimitReading;
import io.cyberpas.policy.limit.LimitsLedgers;
import io.cyberpas.policy.policy.CoveredPolicy.Terms;
import io.cyberpas.policy.policy.change.PolicyTransactions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What claims are told of cover comes by a statement of its own, and must be what the whole policy and its ledger say. */
@RunningService
class CoverReadingTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");

    @Inject
    CoverReading reading;

    @Inject
    LimitReading limits;

    @Inject
    Policies policies;

    @Inject
    LimitsLedgers ledgers;

    @Inject
    PolicyTransactions transactions;

    @Inject
    TestClock clock;

    private RemoteDouble quotes;

    @BeforeEach
    void startQuoteService() {
        quotes = Service.quoteService();
    }

    @AfterEach
    void stopQuoteService() {
        clock.reset();
        quotes.close();
    }

    @Test
    void agreesForEveryKindOfHistory() {
        assertSame(Service.issued(quotes));
        String endorsed = Service.issued(quotes);
        transactions.rename(endorsed, "2027-03-01", "한빛텔레콤 주식회사");
        transactions.rename(endorsed, "2027-06-01", "한빛네트웍스 주식회사");
        assertSame(endorsed);
        String cancelled = Service.issued(quotes);
        transactions.cancel(cancelled, "2027-06-01");
        assertSame(cancelled);
        transactions.reinstate(cancelled, "2027-08-01");
        assertSame(cancelled);
        String neverBegan = Service.issued(quotes);
        transactions.cancel(neverBegan, "2026-12-01");
        assertSame(neverBegan);
        String lapsed = Service.issued(quotes);
        transactions.lapse(lapsed, "2027-06-01");
        assertSame(lapsed);
        String extended = Service.issued(quotes);
        transactions.cancel(extended, "2027-03-01");
        clock.moveTo(Instant.parse("2027-03-02T03:00:00Z"));
        transactions.extendReporting(extended);
        assertSame(extended);
        erode(extended, 40_000_000);
        assertSame(extended);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void agreesAfterEveryStepOfAnyHistory(long seed) {
        Random dice = new Random(seed);
        String policy = Service.issued(quotes);
        for (int step = 0; step < 8; step++) {
            String day = FIRST.plusDays(dice.nextInt(365)).toString();
            clock.moveTo(FIRST.plusDays(50L * step).atStartOfDay().toInstant(ZoneOffset.UTC));
            try {
                switch (dice.nextInt(6)) {
                    case 0, 1 -> transactions.rename(policy, day, "한빛 " + step);
                    case 2 -> transactions.cancel(policy, day);
                    case 3 -> transactions.reinstate(policy, day);
                    case 4 -> transactions.extendReporting(policy);
                    default -> erode(policy, 1_000_000L * (1 + dice.nextInt(50)));
                }
            } catch (ProblemException e) {
                // what its state does not allow changes nothing
            }
            assertSame(policy);
        }
    }

    @Test
    void aBrokerSeesOnlyPoliciesOfTheirOwnBrokerage() {
        String policy = Service.issued(quotes);
        assertThat(reading.policy(policy, Fixtures.broker("HANBIT")).number()).isEqualTo(policy);
        assertThatThrownBy(() -> reading.policy(policy, Fixtures.broker("MIRAE")))
                .isInstanceOf(AbsentException.class);
        assertThatThrownBy(() -> limits.left("P-2026-999999")).isInstanceOf(AbsentException.class);
    }

    private void assertSame(String number) {
        QuarkusTransaction.requiringNew().run(() -> {
            Policy whole = policies.numbered(number).orElseThrow();
            var ledger = ledgers.ofPolicy(number).orElseThrow();
            CoveredPolicy read = reading.policy(number, Fixtures.actor("hana", Roles.CLAIMS_HANDLER));
            var left = limits.left(number);
            assertThat(List.of(read.product(), read.brokerage(), read.period()))
                    .isEqualTo(List.of(whole.product(), whole.brokerage(), whole.period()));
            assertThat(read.end())
                    .isEqualTo(whole.endedOn().orElse(whole.period().to()));
            days().forEach(day -> {
                assertThat(read.statusOn(day)).as("%s on %s", number, day).isEqualTo(whole.statusOn(day));
                assertThat(read.termsNearest(day)).as("%s on %s", number, day).isEqualTo(terms(whole, day));
                assertThat(left.aggregate(day)).isEqualTo(ledger.aggregateRemaining(day));
                assertThat(left.parts(day)).isEqualTo(ledger.partsRemaining(day));
            });
        });
    }

    private static Terms terms(Policy policy, LocalDate day) {
        PolicyVersion version = policy.versionNearest(day);
        PolicyTerms terms = version.terms();
        return new Terms(
                version.effective(),
                version.cover(),
                version.isKnown(),
                terms.insured().name(),
                terms.insured().businessRegistrationNumber(),
                terms.aggregateLimit(),
                terms.retention(),
                terms.parts());
    }

    /** From before the cover to after any extended reporting. */
    private static Stream<LocalDate> days() {
        return Stream.iterate(FIRST.minusDays(20), day -> day.plusDays(7)).limit(140);
    }

    private static void erode(String policy, long amount) {
        asService()
                .body("""
                        {"claimNumber":"C-2026-000001","coveragePart":"DATA_RESTORATION",
                         "amount":{"amount":"%d","currency":"KRW"}}""".formatted(amount))
                .put("/api/policies/%s/erosions/%s".formatted(policy, UUID.randomUUID()));
    }
}
