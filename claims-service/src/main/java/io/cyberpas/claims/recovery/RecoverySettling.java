package io.cyberpas.claims.recovery;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Demands recoveries, agrees on them and gives them up, as far as one's authority over what is given up reaches; above it another person
 * has to agree first. All of it holds the lock of the claim.
 */
@ApplicationScoped
public class RecoverySettling {

    private final ClaimAccess access;
    private final RecoveryPursuing pursuing;
    private final Authority authority;
    private final MoneyBook book;
    private final AuditTrail audit;
    private final Clock clock;

    RecoverySettling(
            ClaimAccess access,
            RecoveryPursuing pursuing,
            Authority authority,
            MoneyBook book,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.pursuing = pursuing;
        this.authority = authority;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks the amount of whoever owes it. */
    @Transactional
    public Recovery demand(
            String number, String recovery, @Nullable IfMatch ifMatch, Money amount, String note, Actor actor) {
        var claim = access.forWork(number, actor, "demand a recovery");
        RecoveryPursuing.requireAmount(claim, amount);
        var found = pursuing.find(claim, recovery, ifMatch);
        found.demand(amount, note, actor, clock.instant());
        audit.record(actor, "recovery.demanded", number, recovery + " " + amount);
        return found;
    }

    /**
     * Agrees on an amount; where that gives up more than one may alone, it is proposed.
     *
     * @throws io.cyberpas.platform.problem.ForbiddenActionException when what is given up is above the actor's authority
     */
    @Transactional
    public Recovery agree(
            String number, String recovery, @Nullable IfMatch ifMatch, Money amount, String note, Actor actor) {
        var claim = access.forWork(number, actor, "agree on a recovery");
        RecoveryPursuing.requireAmount(claim, amount);
        var found = pursuing.find(claim, recovery, ifMatch);
        settle(claim, found, waiver(Waiver.Kind.AGREEMENT, amount, note, actor), actor);
        return found;
    }

    /**
     * Gives a recovery up; where that is more than one may alone, it is proposed.
     *
     * @throws io.cyberpas.platform.problem.ForbiddenActionException when what is given up is above the actor's authority
     */
    @Transactional
    public Recovery abandon(String number, String recovery, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        var claim = access.forWork(number, actor, "abandon a recovery");
        var found = pursuing.find(claim, recovery, ifMatch);
        settle(claim, found, waiver(Waiver.Kind.ABANDONMENT, found.outstanding(), reason, actor), actor);
        return found;
    }

    /** Agrees to what another person proposes to give up. */
    @Transactional
    public Recovery confirm(String number, String recovery, @Nullable IfMatch ifMatch, Actor actor) {
        var claim = access.forWork(number, actor, "agree to give up a recovery");
        var found = pursuing.find(claim, recovery, ifMatch);
        var waiver = proposed(found);
        level(found, waiver).requireMayConfirm("Giving up", given(found, waiver), waiver.by(), actor);
        carryOut(claim, found, waiver, actor);
        return found;
    }

    /** Does not agree to it; the recovery stays as it is. */
    @Transactional
    public Recovery refuse(String number, String recovery, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        access.forWork(number, actor, "keep a recovery");
        var found = pursuing.find(access.visible(number, actor), recovery, ifMatch);
        proposed(found);
        found.keep();
        audit.record(actor, "recovery.waiver-refused", number, recovery + ": " + reason);
        return found;
    }

    private void settle(Claim claim, Recovery found, Waiver waiver, Actor actor) {
        var level = level(found, waiver);
        level.requireMayDecide("Giving up", given(found, waiver), actor);
        if (level.needsConfirmation()) {
            found.propose(waiver);
            audit.record(
                    actor, "recovery.waiver-proposed", claim.number(), found.number() + " " + given(found, waiver));
        } else {
            carryOut(claim, found, waiver, actor);
        }
    }

    private void carryOut(Claim claim, Recovery found, Waiver waiver, Actor actor) {
        switch (waiver.kind()) {
            case AGREEMENT -> {
                var amount = Money.of(waiver.amount(), claim.currency());
                found.agree(amount, waiver.note(), actor, clock.instant());
                audit.record(actor, "recovery.agreed", claim.number(), found.number() + " " + amount);
            }
            case ABANDONMENT -> {
                found.abandon(waiver.note(), actor, clock.instant());
                audit.record(actor, "recovery.abandoned", claim.number(), found.number() + ": " + waiver.note());
            }
        }
    }

    private Waiver waiver(Waiver.Kind kind, Money amount, String note, Actor actor) {
        return new Waiver(kind, amount.amount(), note, actor.subject(), clock.instant());
    }

    private static Waiver proposed(Recovery recovery) {
        return recovery.waiver()
                .orElseThrow(
                        () -> new ConflictException("Nobody proposes to give up anything of " + recovery.number()));
    }

    /** What the insurer gives up with it. */
    private static Money given(Recovery recovery, Waiver waiver) {
        var zero = Money.zero(recovery.expected().currency());
        return switch (waiver.kind()) {
            case AGREEMENT ->
                recovery.expected()
                        .minus(Money.of(waiver.amount(), zero.currency()))
                        .max(zero);
            case ABANDONMENT -> recovery.outstanding();
        };
    }

    private AuthorityLevel level(Recovery recovery, Waiver waiver) {
        return authority.levelFor(Act.RECOVERY_WAIVER, given(recovery, waiver), book.today());
    }
}
