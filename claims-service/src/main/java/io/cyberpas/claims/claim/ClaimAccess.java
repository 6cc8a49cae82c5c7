package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * The only way to a claim for somebody: brokers reach the claims of their brokerage, firms of the panel those they
 * were appointed to, staff all. What is not theirs is absent for them.
 */
@ApplicationScoped
public class ClaimAccess {

    private static final Set<String> STAFF =
            Set.of(Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR, Roles.SERVICE);

    private final Claims claims;

    ClaimAccess(Claims claims) {
        this.claims = claims;
    }

    /**
     * A claim for reading.
     *
     * @throws AbsentException when there is none, or it is not the actor's
     */
    public Claim visible(String number, Actor actor) {
        return claims.byNumber(number)
                .filter(claim -> maySee(actor, claim))
                .orElseThrow(() -> new AbsentException("claim", number));
    }

    /**
     * A claim for work, in a transaction: its row is locked, so that work on one claim comes one after the other
     * and a decision on a gate rests on facts that stay.
     *
     * @throws AbsentException when there is none, or it is not the actor's
     * @throws io.cyberpas.platform.problem.IllegalTransitionException when it is closed
     */
    public Claim forWork(String number, Actor actor, String attempted) {
        var claim = forDecision(number, actor);
        claim.requireOpen(attempted);
        return claim;
    }

    /** Like {@link #forWork}, but also of a closed claim: for decisions on its course. */
    public Claim forDecision(String number, Actor actor) {
        return claims.byNumberLocked(number)
                .filter(claim -> maySee(actor, claim))
                .orElseThrow(() -> new AbsentException("claim", number));
    }

    /** The actor's claims, newest first. */
    public Page<Claim> list(Claims.Filter filter, Actor actor, PageRequest request) {
        if (isStaff(actor)) {
            return claims.page(filter, null, null, request);
        }
        if (actor.is(Roles.BROKER) && actor.brokerage() != null) {
            return claims.page(filter, actor.brokerage(), null, request);
        }
        var appointed = Participant.of(actor);
        return appointed.isEmpty() ? new Page<>(List.of(), null) : claims.page(filter, null, appointed, request);
    }

    /** Whether the actor may notify a loss under the policy: staff under any, brokers under those they placed. */
    public static boolean mayNotify(Actor actor, PolicyCover cover) {
        return isStaff(actor) || cover.brokerage().equals(actor.brokerage());
    }

    /** Whether the actor belongs to the insurer: what the insurer thinks of a claim is for its own people only. */
    public static boolean isStaff(Actor actor) {
        return STAFF.stream().anyMatch(actor::is);
    }

    private static boolean maySee(Actor actor, Claim claim) {
        if (isStaff(actor)) {
            return true;
        }
        if (actor.is(Roles.BROKER) && claim.cover().brokerage().equals(actor.brokerage())) {
            return true;
        }
        return Participant.of(actor).stream().anyMatch(claim.participants()::contains);
    }
}
