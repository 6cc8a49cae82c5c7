package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.PartyJoined;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.panel.ConflictDeclared;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Whoever joins a claim later, or is declared later, may stand close to a firm that is at work on it: a manager is asked to waive it, or to end the work. */
@ApplicationScoped
class ConflictWatching {

    private static final String TASK = "ANSWER_CONFLICT";

    private final ClaimAccess access;
    private final Engagements engagements;
    private final ConflictChecking conflicts;
    private final PanelFirms firms;
    private final WorkQueue work;

    ConflictWatching(
            ClaimAccess access, Engagements engagements, ConflictChecking conflicts, PanelFirms firms, WorkQueue work) {
        this.access = access;
        this.engagements = engagements;
        this.conflicts = conflicts;
        this.firms = firms;
        this.work = work;
    }

    /** Somebody joined a claim: they are held against what the firms at work on it declared. */
    @Transactional(Transactional.TxType.MANDATORY)
    void joined(@Observes PartyJoined joined) {
        var claim = joined.claim();
        engagements.of(claim.id()).stream()
                .filter(each -> each.status().isStanding())
                .forEach(each -> firms.byCode(each.terms().vendorCode())
                        .map(firm -> conflicts.notWaived(claim, firm, conflicts.against(firm, List.of(joined.party()))))
                        .ifPresent(known -> ask(claim, each, known, joined.actor())));
    }

    /** A firm declared something: it is held against the parties of every open claim that the firm is at work on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void declared(@Observes ConflictDeclared declared) {
        var standing = engagements.standing(declared.firm().code());
        var numbers = engagements.claimNumbers(standing);
        for (var engagement : standing) {
            var claim = access.forDecision(
                    Objects.requireNonNull(numbers.get(engagement.claimId())), Actor.system("claims-service"));
            if (claim.stage().isOpen()) {
                ask(claim, engagement, conflicts.notWaived(claim, declared.firm()), declared.actor());
            }
        }
    }

    /** A manager has answered, or the work is over. */
    static void settle(
            WorkQueue work, Claim claim, Engagement engagement, KnownConflict conflict, String note, Actor actor) {
        work.settle(claim, TASK, reference(engagement, conflict), note, actor);
    }

    private static String reference(Engagement engagement, KnownConflict conflict) {
        return engagement.number() + " " + conflict.declaration().id();
    }

    private void ask(Claim claim, Engagement engagement, List<KnownConflict> known, Actor actor) {
        for (var conflict : known) {
            var about = engagement.terms().vendorCode() + " – " + conflict.described();
            work.ask(claim, TASK, reference(engagement, conflict), new Bilingual(about, about), actor);
        }
    }
}
