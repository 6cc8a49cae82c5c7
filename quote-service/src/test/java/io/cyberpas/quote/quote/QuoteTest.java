package io.cyberpas.quote.quote;

import static io.cyberpas.quote.catalogue.Files.TARIFF;
import static io.cyberpas.quote.quote.Applications.BORA;
import static io.cyberpas.quote.quote.Applications.POLICY_SERVICE;
import static io.cyberpas.quote.quote.Applications.UMA;
import static io.cyberpas.quote.quote.QuoteStatus.ACCEPTED;
import static io.cyberpas.quote.quote.QuoteStatus.BOUND;
import static io.cyberpas.quote.quote.QuoteStatus.DECLINED;
import static io.cyberpas.quote.quote.QuoteStatus.DRAFT;
import static io.cyberpas.quote.quote.QuoteStatus.EXPIRED;
import static io.cyberpas.quote.quote.QuoteStatus.QUOTED;
import static io.cyberpas.quote.quote.QuoteStatus.REFERRED;
import static io.cyberpas.quote.quote.QuoteStatus.SUBMITTED;
import static io.cyberpas.quote.quote.QuoteStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.rating.Rating;
import io.cyberpas.quote.rating.Risks;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.ReasonCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate CLOSED = LocalDate.of(2026, 12, 2);
    private static final List<Reason> TOO_LARGE =
            List.of(new Reason(ReasonCode.RECORDS_ABOVE_TARIFF, BigDecimal.TEN, BigDecimal.ONE));

    /** The verb that leads to each state. */
    private static final Map<QuoteStatus, Consumer<Quote>> VERBS = new EnumMap<>(Map.of(
            DRAFT, quote -> quote.reopen("other limits", BORA, NOW),
            SUBMITTED, quote -> quote.submit(Applications.proposal(quote.application()), null, BORA, NOW),
            QUOTED, quote -> quote.quote(worksheets(), CLOSED, UMA, NOW, "fine"),
            REFERRED, quote -> quote.refer(TOO_LARGE, CLOSED, UMA, NOW),
            DECLINED, quote -> quote.decline("too risky", UMA, NOW),
            WITHDRAWN, quote -> quote.withdraw("insured elsewhere", BORA, NOW),
            ACCEPTED, quote -> quote.accept(1, TODAY, BORA, NOW),
            BOUND, quote -> quote.bind("P-2026-000001", POLICY_SERVICE, NOW),
            EXPIRED, quote -> quote.expire(CLOSED, UMA, NOW)));

    private static final Map<QuoteStatus, List<QuoteStatus>> WAYS = new EnumMap<>(Map.of(
            DRAFT, List.of(),
            SUBMITTED, List.of(SUBMITTED),
            REFERRED, List.of(SUBMITTED, REFERRED),
            QUOTED, List.of(SUBMITTED, REFERRED, QUOTED),
            DECLINED, List.of(SUBMITTED, REFERRED, DECLINED),
            ACCEPTED, List.of(SUBMITTED, QUOTED, ACCEPTED),
            BOUND, List.of(SUBMITTED, QUOTED, ACCEPTED, BOUND),
            WITHDRAWN, List.of(SUBMITTED, QUOTED, WITHDRAWN),
            EXPIRED, List.of(SUBMITTED, QUOTED, EXPIRED)));

    private static final Map<QuoteStatus, Set<QuoteStatus>> ALLOWED = new EnumMap<>(Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(QUOTED, REFERRED, DECLINED, WITHDRAWN),
            REFERRED, Set.of(QUOTED, DECLINED, WITHDRAWN, EXPIRED, DRAFT),
            QUOTED, Set.of(ACCEPTED, WITHDRAWN, EXPIRED, DRAFT),
            DECLINED, Set.of(DRAFT),
            ACCEPTED, Set.of(BOUND),
            BOUND, Set.of(),
            WITHDRAWN, Set.of(DRAFT),
            EXPIRED, Set.of(DRAFT)));

    static Stream<Arguments> allPairs() {
        return Stream.of(QuoteStatus.values())
                .flatMap(from -> VERBS.keySet().stream()
                        .filter(to -> !(from == BOUND && to == BOUND))
                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void everyVerbIsAllowedExactlyWhereItMakesSense(QuoteStatus from, QuoteStatus to) {
        Quote quote = in(from);
        int steps = quote.history().size();

        if (ALLOWED.get(from).contains(to)) {
            VERBS.get(to).accept(quote);
            assertEquals(to, quote.status());
            Transition last = quote.history().getLast();
            assertEquals(List.of(from, to, NOW), List.of(last.from(), last.to(), last.at()));
            assertEquals(steps + 1, quote.history().size());
        } else {
            assertThrows(IllegalTransitionException.class, () -> VERBS.get(to).accept(quote));
            assertEquals(from, quote.status());
            assertEquals(steps, quote.history().size());
        }
    }

    @Test
    void everyStepSaysWhoAndWhy() {
        Quote quote = in(REFERRED);
        quote.decline("no appetite", UMA, NOW);
        assertEquals(
                new Transition(REFERRED, DECLINED, "uma", "Uma Choi", NOW, "no appetite"),
                quote.history().getLast());
    }

    @Test
    void aQuotePricesEachOption() {
        Quote quote = in(QUOTED);
        QuoteOption option = quote.options().getFirst();
        assertEquals(option.premium(), option.worksheet().premium());
        assertTrue(option.premium().isPositive());
    }

    @Test
    void noOptionIsPricedBeforeItIsQuoted() {
        assertTrue(in(REFERRED).options().stream().allMatch(option -> option.premium() == null));
    }

    @Test
    void anOptionThatIsNotThereCannotBeAccepted() {
        for (int option : new int[] {0, 2, -1}) {
            Quote quote = in(QUOTED);
            assertThrows(InvalidInputException.class, () -> quote.accept(option, TODAY, BORA, NOW));
            assertEquals(QUOTED, quote.status());
        }
    }

    @Test
    void aQuoteCanBeAcceptedUntilTheDayBeforeItCloses() {
        Quote quote = in(QUOTED);
        assertThrows(ConflictException.class, () -> quote.accept(1, CLOSED, BORA, NOW));
        quote.accept(1, CLOSED.minusDays(1), BORA, NOW);
        assertEquals(1, quote.acceptedOption().orElseThrow().number());
    }

    @Test
    void aQuoteDoesNotExpireBeforeItCloses() {
        Quote quote = in(QUOTED);
        assertThrows(ConflictException.class, () -> quote.expire(CLOSED.minusDays(1), UMA, NOW));
        assertEquals(QUOTED, quote.status());
    }

    @Test
    void aLapsedReferralCannotBeReleased() {
        Quote quote = in(REFERRED);
        quote.requireReleasable(CLOSED.minusDays(1));
        assertThrows(ConflictException.class, () -> quote.requireReleasable(CLOSED));
    }

    @Test
    void bindingAgainWithTheSamePolicyChangesNothing() {
        Quote quote = in(ACCEPTED);
        assertTrue(quote.bind("P-2026-000001", POLICY_SERVICE, NOW));
        assertFalse(quote.bind("P-2026-000001", POLICY_SERVICE, NOW));
        assertThrows(IllegalTransitionException.class, () -> quote.bind("P-2026-000002", POLICY_SERVICE, NOW));
        assertEquals("P-2026-000001", quote.policyNumber().orElseThrow());
    }

    @Test
    void aDraftCanBeRevisedAndNothingElseCan() {
        Quote draft = in(DRAFT);
        draft.revise(Applications.of(Applications.company(null, "KR", null, null)));
        assertTrue(draft.insuredName().isEmpty());
        for (QuoteStatus status : QuoteStatus.values()) {
            if (status != DRAFT) {
                Quote quote = in(status);
                assertThrows(IllegalTransitionException.class, () -> quote.revise(Applications.complete()));
            }
        }
    }

    @Test
    void reopeningKeepsTheRevisionAsItStoodAndBeginsANewOne() {
        Quote quote = in(QUOTED);
        Revision asItStood = quote.currentRevision();
        quote.reopen("other limits", BORA, NOW);

        assertEquals(2, quote.revision());
        assertEquals(asItStood, quote.revisions().getFirst());
        assertEquals(QUOTED, quote.revisions().getFirst().status());
        assertTrue(quote.options().isEmpty());
        assertTrue(quote.submitted().isEmpty());
        assertTrue(quote.validUntil().isEmpty());
        assertEquals(Applications.complete(), quote.application());
    }

    @Test
    void aQuoteCannotBeAcceptedWhileASubjectivityIsOpen() {
        Quote quote = released(new Release.Condition("penetration test", TODAY));
        assertThrows(ConflictException.class, () -> quote.accept(1, TODAY, BORA, NOW));
        quote.clearSubjectivity(1, "report seen", UMA, NOW);
        assertThrows(ConflictException.class, () -> quote.clearSubjectivity(1, "again", UMA, NOW));
        assertThrows(ConflictException.class, () -> quote.clearSubjectivity(2, "not there", UMA, NOW));
        quote.accept(1, TODAY, BORA, NOW);
        assertEquals(ACCEPTED, quote.status());
    }

    @Test
    void aClearanceQuestionIsAnsweredOnlyWhereThereIsOne() {
        Quote other = in(REFERRED);
        assertThrows(ConflictException.class, () -> other.answerClearance(true, "letter seen", UMA, NOW));

        Quote quote = in(SUBMITTED);
        quote.refer(List.of(new Reason(ReasonCode.OTHER_BROKER, null, null)), CLOSED, UMA, NOW);
        assertTrue(quote.awaitsClearance());
        quote.answerClearance(false, "no letter", UMA, NOW);
        assertTrue(quote.awaitsClearance());
        quote.answerClearance(true, "letter seen", UMA, NOW);
        assertFalse(quote.awaitsClearance());
    }

    @Test
    void brokersAreNotToldOfSanctionsHits() {
        Quote quote = in(SUBMITTED);
        quote.refer(List.of(new Reason(ReasonCode.SANCTIONS_HIT, null, null)), CLOSED, UMA, NOW);
        assertNull(quote.history().getLast().reason());
    }

    private static Quote released(Release.Condition... conditions) {
        Quote quote = in(REFERRED);
        Release release = new Release(null, null, List.of(), List.of(conditions), "fine");
        quote.release(release, "uma", worksheets(), CLOSED, UMA, NOW);
        return quote;
    }

    private static Quote in(QuoteStatus status) {
        Quote quote = Quote.draft("Q-2026-000001", "HANBIT", Applications.complete(), NOW);
        WAYS.get(status).forEach(step -> VERBS.get(step).accept(quote));
        assertEquals(status, quote.status());
        return quote;
    }

    private static List<Worksheet> worksheets() {
        return List.of(Rating.rate(TARIFF, Risks.input(Risks.midSizedCompany(), 1_000_000_000, 10_000_000))
                .orElseThrow());
    }
}
