package io.cyberpas.quote.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.quote.quote.QuoteStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final Actor UMA = underwriter("uma", "Uma Choi", Roles.UNDERWRITER);
    private static final Actor YUNA = underwriter("yuna", "Yuna Han", Roles.UNDERWRITER);
    private static final Actor SEONU = underwriter("seonu", "Seonu Lee", Roles.SENIOR_UNDERWRITER);
    private static final Actor BORA = new Actor("bora", "Bora Kim", Set.of(Roles.BROKER), "HANBIT", null, null);
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private static Actor underwriter(String subject, String name, String role) {
        return new Actor(subject, name, Set.of(role), null, null, null);
    }

    @Test
    void whoComesFirstHasIt() {
        Referral referral = Referral.untouched("Q-2026-000001");
        assertTrue(referral.take(UMA, NOW));
        ConflictException taken = assertThrows(ConflictException.class, () -> referral.take(YUNA, NOW));
        assertEquals("Q-2026-000001 is handled by Uma Choi.", taken.getMessage());
        assertEquals("uma", referral.assignee().orElseThrow());
    }

    @Test
    void toTakeItAgainChangesNothing() {
        Referral referral = Referral.untouched("Q-2026-000001");
        referral.take(UMA, NOW);
        assertFalse(referral.take(UMA, NOW.plusSeconds(60)));
        assertEquals(NOW, referral.assignedAt().orElseThrow());
    }

    @Test
    void whoHasItGivesItToAColleague() {
        Referral referral = Referral.untouched("Q-2026-000001");
        referral.take(UMA, NOW);
        referral.give("yuna", "Yuna Han", UMA, NOW);
        assertTrue(referral.isAssignedTo("yuna"));
    }

    @Test
    void nobodyTakesItFromAColleagueButASenior() {
        Referral referral = Referral.untouched("Q-2026-000001");
        referral.take(UMA, NOW);
        assertThrows(ForbiddenActionException.class, () -> referral.give("yuna", "Yuna Han", YUNA, NOW));
        assertThrows(ForbiddenActionException.class, () -> referral.putBack(YUNA));
        referral.give("yuna", "Yuna Han", SEONU, NOW);
        assertTrue(referral.isAssignedTo("yuna"));
    }

    @Test
    void putBackItIsThereForEverybody() {
        Referral referral = Referral.untouched("Q-2026-000001");
        referral.take(UMA, NOW);
        referral.putBack(UMA);
        assertTrue(referral.assignee().isEmpty());
        assertTrue(referral.take(YUNA, NOW));
    }

    @Test
    void whatNobodyHasCannotBePutBack() {
        assertThrows(
                ConflictException.class,
                () -> Referral.untouched("Q-2026-000001").putBack(SEONU));
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        InformationRequest request = InformationRequest.of("Q-2026-000001", 1, "How many servers?", UMA, NOW);
        assertTrue(request.isOpen());
        request.answer("Twelve", BORA, NOW.plusSeconds(60));
        assertFalse(request.isOpen());
        assertEquals("bora", request.answeredBy().orElseThrow());
        assertThrows(ConflictException.class, () -> request.answer("Thirteen", BORA, NOW));
        assertEquals("Twelve", request.answer().orElseThrow());
    }

    @Test
    void questionsAreAskedAboutWhatIsReferredOrOffered() {
        EnumSet<QuoteStatus> open = EnumSet.allOf(QuoteStatus.class);
        open.removeIf(status -> !Correspondence.isOpenFor(status));
        assertEquals(EnumSet.of(QuoteStatus.REFERRED, QuoteStatus.QUOTED), open);
    }

    @Test
    void questionsAreAnsweredUntilTheQuoteHasComeToItsEnd() {
        EnumSet<QuoteStatus> answerable = EnumSet.allOf(QuoteStatus.class);
        answerable.removeIf(status -> !Correspondence.canBeAnswered(status));
        assertEquals(
                EnumSet.complementOf(EnumSet.of(
                        QuoteStatus.BOUND, QuoteStatus.DECLINED, QuoteStatus.WITHDRAWN, QuoteStatus.EXPIRED)),
                answerable);
    }
}
