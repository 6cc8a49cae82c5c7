package io.cyberpas.claims.engagement;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.PartyJoined;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.panel.PanelFirm;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;

/** Whoever joins a claim later may stand close to a firm that is at work on it: a manager is asked to waive it, or to end the work. */
@ApplicationScoped
class ConflictWatching {

    private static final String TASK = "ANSWER_CONFLICT";

    private final Engagements engagements;
    private final ConflictChecking conflicts;
    private final PanelFirms firms;
    private final WorkQueue work;

    ConflictWatching(Engagements engagements, ConflictChecking conflicts, PanelFirms firms, WorkQueue work) {
        this.engagements = engagements;
        this.conflicts = conflicts;
        this.firms = firms;
        this.work = work;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void joined(@Observes PartyJoined joined) {
        engagements.of(joined.claim().id()).stream()
                .filter(each -> each.status().isStanding())
                .forEach(each -> firms.byCode(each.terms().vendorCode())
                        .map(firm -> conflicts.notWaived(
                                joined.claim(), firm, conflicts.against(firm, List.of(joined.party()))))
                        .ifPresent(known -> known.forEach(conflict -> ask(joined, each, conflict))));
    }

    /** A manager has answered: the firm may go on. */
    static void settle(
            WorkQueue work,
            Claim claim,
            Engagements engagements,
            PanelFirm firm,
            KnownConflict conflict,
            String reason,
            Actor actor) {
        engagements.of(claim.id()).stream()
                .filter(each -> each.isOf(firm.code()))
                .forEach(each -> work.settle(claim, TASK, reference(each, conflict), reason, actor));
    }

    private static String reference(Engagement engagement, KnownConflict conflict) {
        return engagement.number() + " " + conflict.declaration().id();
    }

    private void ask(PartyJoined joined, Engagement engagement, KnownConflict conflict) {
        var about = engagement.terms().vendorCode() + " – " + conflict.described();
        work.ask(joined.claim(), TASK, reference(engagement, conflict), new Bilingual(about, about), joined.actor());
    }
}
