package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records and assesses first-party loss. */
@ApplicationScoped
public class LossAssessing {

    private static final Pattern REFERENCE = Pattern.compile("COST-(\\d{1,6})");

    private final ClaimAccess access;
    private final CostItems costs;
    private final InterruptionLosses losses;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    LossAssessing(
            ClaimAccess access,
            CostItems costs,
            InterruptionLosses losses,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.costs = costs;
        this.losses = losses;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Records an invoice.
     *
     * @throws ConflictException if the claim has the same invoice of the same supplier already
     */
    @Transactional
    public CostItem record(String claimNumber, Invoice invoice, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "record a cost");
        CostItem item = CostItem.of(
                claim,
                costs.nextPosition(claim.id()),
                invoice,
                actor,
                LocalDate.now(clock.withZone(zone)),
                clock.instant());
        costs.sameInvoice(claim.id(), invoice).ifPresent(other -> {
            throw new ConflictException("%s has invoice %s of this supplier already as %s"
                    .formatted(claimNumber, other.invoice().number(), other.reference()));
        });
        costs.persist(item);
        audit.record(actor, "quantum.cost-recorded", claimNumber, item.reference() + " " + invoice.claimed());
        return item;
    }

    /** Says what is due of an invoice. */
    @Transactional
    public CostItem assess(
            String claimNumber, String reference, Money amount, String reason, long expectedVersion, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "assess a cost");
        CostItem item = item(claim, reference);
        if (item.version() != expectedVersion) {
            throw new StaleVersionException(item.version());
        }
        item.assess(amount, reason, actor, clock.instant());
        audit.record(actor, "quantum.cost-assessed", claimNumber, reference + " " + amount + ": " + reason);
        costs.flush();
        return item;
    }

    /** Works out the loss of income under a line of interruption. */
    @Transactional
    public InterruptionLoss assess(String claimNumber, CoveragePart part, Interruption interruption, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "assess an interruption");
        InterruptionLoss loss = losses.of(claim.id(), part).orElse(null);
        if (loss == null) {
            loss = InterruptionLoss.of(claim, part, interruption, actor, clock.instant());
            losses.persist(loss);
        } else {
            loss.assess(claim, interruption, actor, clock.instant());
        }
        audit.record(actor, "quantum.interruption-assessed", claimNumber, part + " " + loss.assessed());
        losses.flush();
        return loss;
    }

    /** The cost items of a claim in the order of their recording. */
    @Transactional
    public List<CostItem> costs(String claimNumber, Actor actor) {
        return costs.of(access.visible(claimNumber, actor).id());
    }

    /** One cost item. */
    @Transactional
    public CostItem cost(String claimNumber, String reference, Actor actor) {
        return item(access.visible(claimNumber, actor), reference);
    }

    /** The losses of income of a claim. */
    @Transactional
    public List<InterruptionLoss> losses(String claimNumber, Actor actor) {
        return losses.of(access.visible(claimNumber, actor).id());
    }

    /** The totals of every first-party line of a claim. */
    @Transactional
    public List<PartTotal> totals(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return PartTotal.of(claim, costs.of(claim.id()), losses.of(claim.id()));
    }

    /** Whether a part answers for loss of income. */
    public static boolean isInterruption(CoveragePart part) {
        return InterruptionLoss.PARTS.contains(part);
    }

    private CostItem item(Claim claim, String reference) {
        Matcher position = REFERENCE.matcher(reference);
        if (!position.matches()) {
            throw new AbsentException("cost item", reference);
        }
        return costs.of(claim.id(), Integer.parseInt(position.group(1)))
                .orElseThrow(() -> new AbsentException("cost item", reference));
    }
}
