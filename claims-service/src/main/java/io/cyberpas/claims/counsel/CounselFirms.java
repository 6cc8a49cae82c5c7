package io.cyberpas.claims.counsel;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The law firms of a claim, and for which of them somebody may act or look. */
public final class CounselFirms {

    private CounselFirms() {}

    /** Codes of the firms that take part in the claim. */
    public static List<String> of(Claim claim) {
        return claim.participants().stream()
                .filter(each -> each.kind() == Participant.Kind.COUNSEL)
                .map(Participant::code)
                .sorted()
                .toList();
    }

    /** Whether the actor may see what is the firm's: staff all, a law firm its own. */
    static boolean maySee(String firm, Actor actor) {
        return !actor.is(Roles.COUNSEL) || firm.equals(actor.vendor());
    }

    /**
     * The firm that is meant: a law firm always its own, staff any of the claim.
     *
     * @throws InvalidInputException when it is none of the claim
     */
    static String acting(Claim claim, @Nullable String asked, Actor actor) {
        String firm = actor.is(Roles.COUNSEL) ? actor.vendor() : asked;
        if (firm == null || !of(claim).contains(firm)) {
            throw new InvalidInputException(
                    new FieldProblem("$.firm", "is no law firm of the claim", String.join(", ", of(claim))));
        }
        return firm;
    }
}
